/** What travels between nodes: kinds, records, the envelope around them. */
@NullMarked
package org.yiwang.sync.record;

import org.jspecify.annotations.NullMarked;
