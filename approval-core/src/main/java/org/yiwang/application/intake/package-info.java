/** The way an application came in: channel, who entered it, who acts for the applicant by which mandate. */
@NullMarked
package org.yiwang.application.intake;

import org.jspecify.annotations.NullMarked;
