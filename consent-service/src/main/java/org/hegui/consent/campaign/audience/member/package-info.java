/** Whether a campaign may reach one person: the decision on them, and what is known of them beside it. */
@NullMarked
package org.hegui.consent.campaign.audience.member;

import org.jspecify.annotations.NullMarked;
