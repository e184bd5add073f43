/** Whom a campaign may reach, and why it may not reach the others. */
@NullMarked
package org.hegui.consent.campaign.audience;

import org.jspecify.annotations.NullMarked;
