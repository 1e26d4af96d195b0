/** The pages for one action on an application: the subject, the fields, the submission. */
@NullMarked
package org.yiwang.portal.action;

import org.jspecify.annotations.NullMarked;
