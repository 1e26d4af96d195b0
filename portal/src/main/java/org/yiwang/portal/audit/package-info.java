/** The auditor's pages: finding applications across the county. */
@NullMarked
package org.yiwang.portal.audit;

import org.jspecify.annotations.NullMarked;
