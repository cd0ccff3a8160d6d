/**
 * Configurations and runs as files: JSON that a person can read and edit, with errors that name the
 * place and the mend.
 */
@NullMarked
package org.ganscope.session.file;

import org.jspecify.annotations.NullMarked;
