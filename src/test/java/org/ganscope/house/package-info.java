/**
 * The rules of the project, enforced by tests over the compiled classes and the sources: which
 * package may use which, what the engine must not call, how a file is formatted.
 */
@NullMarked
package org.ganscope.house;

import org.jspecify.annotations.NullMarked;
