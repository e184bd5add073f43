/**
 * What people may ask of a handler: which requests there are, when they are granted, by when they are answered, and
 * what a refusal has to say.
 */
@NullMarked
package org.hegui.statute.rights;

import org.jspecify.annotations.NullMarked;
