/** The shape of the whole house, measured over the classes of all modules. */
@NullMarked
package org.yiwang.system.house;

import org.jspecify.annotations.NullMarked;
