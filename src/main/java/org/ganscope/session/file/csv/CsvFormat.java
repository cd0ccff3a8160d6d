package org.ganscope.session.file.csv;

import org.ganscope.data.own.TableFormat;

import java.nio.charset.Charset;

/**
 * The complete format of a CSV file.
 *
 * @param table with every part known
 * @param hasHeader whether the first row that is not skipped holds the names of the columns
 * @param charset UTF-8, UTF-16 or, if the bytes are neither, Windows-1252
 */
public record CsvFormat(TableFormat table, boolean hasHeader, Charset charset) {}
