/** The past of an application: the entries of its history, its dates and pauses, notices, and documents. */
@NullMarked
package org.yiwang.application.history;

import org.jspecify.annotations.NullMarked;
