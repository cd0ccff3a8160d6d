/** Reads tables of numbers from CSV files: what is in them, their rows, and what is wrong there. */
@NullMarked
package org.ganscope.session.file.csv;

import org.jspecify.annotations.NullMarked;
