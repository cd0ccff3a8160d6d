package org.ganscope.session.file.csv;

import java.nio.charset.Charset;

/**
 * How a CSV file is written.
 *
 * @param separator between the fields of a row: {@code , ;}, a tab or a space
 * @param decimalSign of numbers: {@code .} or {@code ,}
 * @param hasHeader whether the first row holds the names of the columns
 * @param charset UTF-8, UTF-16 where a mark says so, or ISO 8859-1 where the bytes are neither
 */
public record CsvFormat(char separator, char decimalSign, boolean hasHeader, Charset charset) {}
