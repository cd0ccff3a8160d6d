package org.ganscope.data;

/**
 * What one coordinate of the samples measures in the file that it comes from.
 *
 * @param name of the column; its number, from 1 on, where the file has no heading
 * @param shift of a value in the file, in its unit
 * @param scale of a value, > 0: a sample x stands for shift + scale·x in the file
 */
public record Quantity(String name, double shift, double scale) {}
