package org.ganscope.session.file.csv;

import org.ganscope.data.own.TableFormat;

import java.nio.charset.Charset;

/**
 * How a CSV file is written.
 *
 * @param table all of it is known
 * @param hasHeader whether the first row that is not skipped holds the names of the columns
 * @param charset UTF-8, UTF-16 or, where the bytes are neither, Windows-1252
 */
public record CsvFormat(TableFormat table, boolean hasHeader, Charset charset) {}
