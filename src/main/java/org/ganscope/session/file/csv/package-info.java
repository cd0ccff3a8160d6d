/** Reads tables of numbers from CSV files: their format, their rows, and their errors. */
@NullMarked
package org.ganscope.session.file.csv;

import org.jspecify.annotations.NullMarked;
