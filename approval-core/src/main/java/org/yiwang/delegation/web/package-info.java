/** Delegations over the API. */
@NullMarked
package org.yiwang.delegation.web;

import org.jspecify.annotations.NullMarked;
