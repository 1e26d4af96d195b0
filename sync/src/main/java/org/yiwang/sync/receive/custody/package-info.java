/** Takes applications from other nodes: newer wins, older is dropped, what breaks custody is set aside. */
@NullMarked
package org.yiwang.sync.receive.custody;

import org.jspecify.annotations.NullMarked;
