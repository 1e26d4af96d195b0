/** The ledger: the entries of the audit, linked and sealed, so that nobody changes the past unseen. */
@NullMarked
package org.yiwang.ledger;

import org.jspecify.annotations.NullMarked;
