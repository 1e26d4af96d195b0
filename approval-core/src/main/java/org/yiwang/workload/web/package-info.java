/** Workload over the API. */
@NullMarked
package org.yiwang.workload.web;

import org.jspecify.annotations.NullMarked;
