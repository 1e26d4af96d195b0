/** Shows how the links stand, over the API. */
@NullMarked
package org.yiwang.sync.watch.web;

import org.jspecify.annotations.NullMarked;
