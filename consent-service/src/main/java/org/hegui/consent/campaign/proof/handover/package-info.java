/** That packs were handed to the SMS carrier for review (SMS-21). */
@NullMarked
package org.hegui.consent.campaign.proof.handover;

import org.jspecify.annotations.NullMarked;
