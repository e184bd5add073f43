/**
 * Who must not be reached through a channel, whatever they consented to. A suppression holds for every brand and number of
 * the handler (NTM-16), survives the person's erasure as a keyed hash, and ends only by what the person themself says later.
 */
@NullMarked
package org.hegui.consent.suppression;

import org.jspecify.annotations.NullMarked;
