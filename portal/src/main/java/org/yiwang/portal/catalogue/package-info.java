/** The county's pages of the catalogue: drafts, publication, withdrawal, differences. */
@NullMarked
package org.yiwang.portal.catalogue;

import org.jspecify.annotations.NullMarked;
