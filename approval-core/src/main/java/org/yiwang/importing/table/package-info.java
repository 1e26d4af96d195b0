/** Tables, as CSV files or Excel workbooks: their kinds, their rows, what is wrong with them; and writing them. */
@NullMarked
package org.yiwang.importing.table;

import org.jspecify.annotations.NullMarked;
