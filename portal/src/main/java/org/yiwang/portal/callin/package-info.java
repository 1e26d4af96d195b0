/**
 * The county's pages for calling in applications from lost nodes: the silent nodes, what they hold, call-in of several
 * at once.
 */
@NullMarked
package org.yiwang.portal.callin;

import org.jspecify.annotations.NullMarked;
