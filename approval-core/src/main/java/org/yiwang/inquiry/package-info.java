/** Inquiries (查办件): anybody with the number of an application and the end of its applicant's id number sees how it stands. */
@NullMarked
package org.yiwang.inquiry;

import org.jspecify.annotations.NullMarked;
