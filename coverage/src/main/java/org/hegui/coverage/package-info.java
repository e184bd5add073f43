/**
 * Reads the marks that functions, tests and endpoints carry ({@link org.hegui.statute.Applies}) and writes the page of
 * legal coverage: for each rule of the catalogue who applies it. It parses sources and runs none of them.
 */
@NullMarked
package org.hegui.coverage;

import org.jspecify.annotations.NullMarked;
