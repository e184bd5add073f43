/** Something that only counsel decides: what questions and memos are tried on. */
@NullMarked
package org.hegui.sample.classification;

import org.jspecify.annotations.NullMarked;
