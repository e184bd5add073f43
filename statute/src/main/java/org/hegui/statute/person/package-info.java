/**
 * What the law asks to know of a person before anything else: so far, only how old they are.
 */
@NullMarked
package org.hegui.statute.person;

import org.jspecify.annotations.NullMarked;
