/** Brings nodes up to date that are new, lost their database or differ: initial loads and reconciliation. */
@NullMarked
package org.yiwang.sync.catchup;

import org.jspecify.annotations.NullMarked;
