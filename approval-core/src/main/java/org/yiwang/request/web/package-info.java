/** Requests of applicants over the API. */
@NullMarked
package org.yiwang.request.web;

import org.jspecify.annotations.NullMarked;
