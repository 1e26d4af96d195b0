/** Operating-system processes that outlive the launcher: started, found again, waited for, ended. */
@NullMarked
package org.yiwang.infra.process;

import org.jspecify.annotations.NullMarked;
