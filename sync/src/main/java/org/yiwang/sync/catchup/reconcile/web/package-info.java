/** Serves comparisons over HTTP: to other nodes and to operators. */
@NullMarked
package org.yiwang.sync.catchup.reconcile.web;

import org.jspecify.annotations.NullMarked;
