/** Sign-in over the API and the security of its addresses. */
@NullMarked
package org.yiwang.identity.web;

import org.jspecify.annotations.NullMarked;
