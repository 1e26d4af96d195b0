/** Receives other nodes' records: takes them from the inbox in batches and checks who holds an application. */
@NullMarked
package org.yiwang.sync.receive;

import org.jspecify.annotations.NullMarked;
