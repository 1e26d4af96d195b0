/** Turns an action into the next version of an application: roles, rules and effects. */
@NullMarked
package org.yiwang.application.handling;

import org.jspecify.annotations.NullMarked;
