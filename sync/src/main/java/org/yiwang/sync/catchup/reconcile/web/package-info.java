/** Comparing over HTTP: for other nodes, and for operators. */
@NullMarked
package org.yiwang.sync.catchup.reconcile.web;

import org.jspecify.annotations.NullMarked;
