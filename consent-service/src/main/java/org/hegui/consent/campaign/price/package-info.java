/** Two prices for two customers: are like customers treated alike? */
@NullMarked
package org.hegui.consent.campaign.price;

import org.jspecify.annotations.NullMarked;
