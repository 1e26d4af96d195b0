/** The register of keys over HTTP. */
@NullMarked
package org.yiwang.node.key.web;

import org.jspecify.annotations.NullMarked;
