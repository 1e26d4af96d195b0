/** The register of keys in the database, by MyBatis. */
@NullMarked
package org.yiwang.node.key.persistence;

import org.jspecify.annotations.NullMarked;
