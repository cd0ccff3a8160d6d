/**
 * The rules of the house, kept by tests over the compiled classes and the sources: who may know
 * whom, what the engine must not call, how a file is formatted.
 */
@NullMarked
package org.ganscope.house;

import org.jspecify.annotations.NullMarked;
