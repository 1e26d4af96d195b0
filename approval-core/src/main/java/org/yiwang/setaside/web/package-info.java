/** Versions set aside, over the API. */
@NullMarked
package org.yiwang.setaside.web;

import org.jspecify.annotations.NullMarked;
