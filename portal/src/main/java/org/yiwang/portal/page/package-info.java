/** The parts of every page: the site's head, texts, dates, errors, page numbers, problem pages. */
@NullMarked
package org.yiwang.portal.page;

import org.jspecify.annotations.NullMarked;
