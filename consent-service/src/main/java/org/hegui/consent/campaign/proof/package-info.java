/** What is on file about the consents that messages rest on (SMS-21), and below it the packs that prove it to the carrier. */
@NullMarked
package org.hegui.consent.campaign.proof;

import org.jspecify.annotations.NullMarked;
