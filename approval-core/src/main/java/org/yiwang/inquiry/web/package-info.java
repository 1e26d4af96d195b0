/** Inquiries over the API. */
@NullMarked
package org.yiwang.inquiry.web;

import org.jspecify.annotations.NullMarked;
