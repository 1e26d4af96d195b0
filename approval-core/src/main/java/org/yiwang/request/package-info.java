/** Requests: what applicants do with applications that another node holds, asked for here and carried out there. */
@NullMarked
package org.yiwang.request;

import org.jspecify.annotations.NullMarked;
