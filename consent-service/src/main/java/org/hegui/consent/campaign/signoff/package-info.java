/** What counsel says of a campaign where the rules leave it to counsel. */
@NullMarked
package org.hegui.consent.campaign.signoff;

import org.jspecify.annotations.NullMarked;
