/** Refusals over the API, as problem+json (RFC 9457). */
@NullMarked
package org.yiwang.base.refusal.web;

import org.jspecify.annotations.NullMarked;
