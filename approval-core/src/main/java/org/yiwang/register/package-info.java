/** The register of divisions: kept in the database, replicated to the nodes below. */
@NullMarked
package org.yiwang.register;

import org.jspecify.annotations.NullMarked;
