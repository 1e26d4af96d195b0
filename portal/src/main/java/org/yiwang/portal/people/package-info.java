/** The pages of a centre's people: where everybody is, how much they have, the board in the hall. */
@NullMarked
package org.yiwang.portal.people;

import org.jspecify.annotations.NullMarked;
