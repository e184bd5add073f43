/** What a campaign is to be, written down and changed until others have agreed to it. */
@NullMarked
package org.hegui.consent.campaign.writing;

import org.jspecify.annotations.NullMarked;
