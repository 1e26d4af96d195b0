/** The auditor's pages: search of applications across the county. */
@NullMarked
package org.yiwang.portal.audit;

import org.jspecify.annotations.NullMarked;
