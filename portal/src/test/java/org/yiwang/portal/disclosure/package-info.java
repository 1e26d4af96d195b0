/** Who is shown how much of an application, on every page and over every address of a node. */
@NullMarked
package org.yiwang.portal.disclosure;

import org.jspecify.annotations.NullMarked;
