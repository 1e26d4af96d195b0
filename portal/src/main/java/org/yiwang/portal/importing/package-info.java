/** The administrator's page: catalogue, calendar and divisions from CSV files and workbooks. */
@NullMarked
package org.yiwang.portal.importing;

import org.jspecify.annotations.NullMarked;
