/**
 * What a decision must know of a person beside consents: the age group, as customer-service says. One row for each person,
 * filled when first asked for and asked for anew when it may have changed.
 */
@NullMarked
package org.hegui.consent.person;

import org.jspecify.annotations.NullMarked;
