/** From when to when messages of a campaign may be asked for. */
@NullMarked
package org.hegui.consent.campaign.run;

import org.jspecify.annotations.NullMarked;
