/** Import of CSV files and workbooks into catalogue, calendar and divisions, whole units or none, with a report of every
 * rejected row. */
@NullMarked
package org.yiwang.importing;

import org.jspecify.annotations.NullMarked;
