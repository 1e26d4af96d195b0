/** Tests of disclosure: every page and every address of a node, asked by every reader. */
@NullMarked
package org.yiwang.portal.disclosure;

import org.jspecify.annotations.NullMarked;
