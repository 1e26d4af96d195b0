/** An application from submission to its close: the aggregate, its states, its commands. */
@NullMarked
package org.yiwang.application;

import org.jspecify.annotations.NullMarked;
