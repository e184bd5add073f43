/** The leave to send exactly these contents, given by four eyes. */
@NullMarked
package org.hegui.consent.campaign.clearance;

import org.jspecify.annotations.NullMarked;
