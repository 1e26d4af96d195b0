/** What was set aside, over HTTP. */
@NullMarked
package org.yiwang.setaside.web;

import org.jspecify.annotations.NullMarked;
