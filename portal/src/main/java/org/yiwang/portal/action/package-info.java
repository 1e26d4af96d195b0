/** The pages on which somebody does one thing with an application: what it is about, what it asks, and doing it. */
@NullMarked
package org.yiwang.portal.action;

import org.jspecify.annotations.NullMarked;
