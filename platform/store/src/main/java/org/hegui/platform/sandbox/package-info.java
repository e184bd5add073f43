/** The clock of a sandbox, which somebody may move to see what the law asks for later. */
@NullMarked
package org.hegui.platform.sandbox;

import org.jspecify.annotations.NullMarked;
