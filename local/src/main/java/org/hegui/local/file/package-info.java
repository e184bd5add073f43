/** Files that only their owner reads, and folders that are made once. */
@NullMarked
package org.hegui.local.file;

import org.jspecify.annotations.NullMarked;
