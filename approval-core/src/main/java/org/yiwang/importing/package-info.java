/** Import of CSV files into catalogue, calendar and divisions, with a report of every rejected row. */
@NullMarked
package org.yiwang.importing;

import org.jspecify.annotations.NullMarked;
