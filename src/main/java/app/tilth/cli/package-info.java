/**
 * The command line: one class a command, on the same workspace as the window.
 *
 * <p>Here live options, exit codes and what is printed. Not here: rules, SQL, JavaFX.
 */
@NullMarked
package app.tilth.cli;

import org.jspecify.annotations.NullMarked;
