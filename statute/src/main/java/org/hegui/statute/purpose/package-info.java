/**
 * What a purpose may rest on, and what it may make a condition of shopping.
 */
@NullMarked
package org.hegui.statute.purpose;

import org.jspecify.annotations.NullMarked;
