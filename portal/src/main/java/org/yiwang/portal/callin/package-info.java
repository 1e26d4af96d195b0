/** The county takes what lost nodes hold: which nodes are silent, what they hold, and taking several at once. */
@NullMarked
package org.yiwang.portal.callin;

import org.jspecify.annotations.NullMarked;
