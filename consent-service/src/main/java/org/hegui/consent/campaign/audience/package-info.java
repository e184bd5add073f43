/** Whom a campaign is to reach: the people who were added, kept and counted with the reasons that leave some out. */
@NullMarked
package org.hegui.consent.campaign.audience;

import org.jspecify.annotations.NullMarked;
