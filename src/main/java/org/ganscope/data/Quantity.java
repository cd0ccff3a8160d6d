package org.ganscope.data;

/**
 * The quantity that one coordinate of the samples measures in its file.
 *
 * @param name of the column; its number, from 1 on, where the file has no heading
 * @param shift of a value in the file, in its unit
 * @param scale of a value, > 0: a sample x is shift + scale·x in the file
 */
public record Quantity(String name, double shift, double scale) {}
