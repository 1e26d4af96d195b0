/** Supervision of time limits (电子监察): warnings, yellow cards and red cards, as pure rules. */
@NullMarked
package org.yiwang.supervision;

import org.jspecify.annotations.NullMarked;
