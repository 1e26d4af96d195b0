/** Requests: acts of applicants on applications that another node holds, requested here and carried out there. */
@NullMarked
package org.yiwang.request;

import org.jspecify.annotations.NullMarked;
