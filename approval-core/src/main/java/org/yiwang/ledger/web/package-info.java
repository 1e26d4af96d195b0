/** The ledger over HTTP, and the audit of all requests. */
@NullMarked
package org.yiwang.ledger.web;

import org.jspecify.annotations.NullMarked;
