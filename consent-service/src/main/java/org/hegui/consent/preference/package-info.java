/**
 * What people choose beside consents: nothing made to fit them, no decision by a program alone, no messages through a channel,
 * no tags (PIPL-24, NDSR-42, ALG-17). Each choice is kept for good; what stands is in the person's row.
 */
@NullMarked
package org.hegui.consent.preference;

import org.jspecify.annotations.NullMarked;
