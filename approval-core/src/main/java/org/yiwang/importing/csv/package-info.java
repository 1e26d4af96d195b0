/** Reading the CSV files: kinds, rows, and what is wrong with them. */
@NullMarked
package org.yiwang.importing.csv;

import org.jspecify.annotations.NullMarked;
