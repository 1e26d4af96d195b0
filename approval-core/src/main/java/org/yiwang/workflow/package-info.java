/** Tasks of the applications that this node holds, run by Flowable. */
@NullMarked
package org.yiwang.workflow;

import org.jspecify.annotations.NullMarked;
