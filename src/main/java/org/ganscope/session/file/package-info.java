/**
 * Configurations and runs as files: JSON that you can read and edit, with errors that name the
 * place and the fix.
 */
@NullMarked
package org.ganscope.session.file;

import org.jspecify.annotations.NullMarked;
