/** The table of actions: who may take which in what state, and what it asks for and issues. */
@NullMarked
package org.yiwang.application.action;

import org.jspecify.annotations.NullMarked;
