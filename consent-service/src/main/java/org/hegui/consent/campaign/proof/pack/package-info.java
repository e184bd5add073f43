/** The pack that proves to the SMS carrier what each recipient agreed to (SMS-21). */
@NullMarked
package org.hegui.consent.campaign.proof.pack;

import org.jspecify.annotations.NullMarked;
