/** Accounts: staff by post and duty, applicants, sign-in. */
@NullMarked
package org.yiwang.identity;

import org.jspecify.annotations.NullMarked;
