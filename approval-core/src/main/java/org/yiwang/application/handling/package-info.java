/** From an action to the next version of an application: who may, when, and the effect. */
@NullMarked
package org.yiwang.application.handling;

import org.jspecify.annotations.NullMarked;
