/** What other nodes tell this one: taken in batches, one transaction each; what cannot be taken is quarantined. */
@NullMarked
package org.yiwang.sync.receive.inbox;

import org.jspecify.annotations.NullMarked;
