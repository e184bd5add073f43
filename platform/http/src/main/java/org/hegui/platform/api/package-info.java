/** What all API documents share. */
@NullMarked
package org.hegui.platform.api;

import org.jspecify.annotations.NullMarked;
