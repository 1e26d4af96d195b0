/** Tables as CSV files or Excel workbooks: reads and checks their rows, and writes them. */
@NullMarked
package org.yiwang.importing.table;

import org.jspecify.annotations.NullMarked;
