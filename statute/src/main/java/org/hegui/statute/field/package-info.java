/**
 * The closed catalogue of CRM fields with their protection class, the validators of Chinese identifiers, and masking.
 */
@NullMarked
package org.hegui.statute.field;

import org.jspecify.annotations.NullMarked;
