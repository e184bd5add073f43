/** What the rules say of a campaign's contents. */
@NullMarked
package org.hegui.consent.campaign.check;

import org.jspecify.annotations.NullMarked;
