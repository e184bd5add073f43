/** The question before each message, and the proof id without which nothing is sent. */
@NullMarked
package org.hegui.consent.campaign.send;

import org.jspecify.annotations.NullMarked;
