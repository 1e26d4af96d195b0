/** Requests of applicants and their answers, as they come from other nodes. */
@NullMarked
package org.yiwang.sync.request;

import org.jspecify.annotations.NullMarked;
