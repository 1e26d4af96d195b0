/** Acts of other nodes under a delegation that did not hold: the county's list. */
@NullMarked
package org.yiwang.portal.oversight;

import org.jspecify.annotations.NullMarked;
