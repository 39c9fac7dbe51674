/**
 * Networks in and out of files: a reader for each format in, a writer for each format out, matching and merging.
 *
 * <p>Here live the formats with their quirks and the pure rules of who is the same person and what a merge changes. Not
 * here: the database, threads, and when an import runs; readers hand drafts to a sink and know nothing of what becomes
 * of them.
 */
@NullMarked
package app.tilth.transfer;

import org.jspecify.annotations.NullMarked;
