package org.hegui.customer.customer;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.Channel;

/**
 * What a profile is read for.
 *
 * @param purpose code of the purpose; null when none was given
 * @param act what is done with the profile
 * @param channel how a message is to reach the person; null when none is meant
 */
record Reading(@Nullable String purpose, Act act, @Nullable Channel channel) {}
