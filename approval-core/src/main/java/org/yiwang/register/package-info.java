/** The register of divisions: kept in the database, told to the nodes below. */
@NullMarked
package org.yiwang.register;

import org.jspecify.annotations.NullMarked;
