/** The register of divisions over the API. */
@NullMarked
package org.yiwang.division.web;

import org.jspecify.annotations.NullMarked;
