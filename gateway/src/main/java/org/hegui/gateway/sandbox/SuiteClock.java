package org.hegui.gateway.sandbox;

import java.util.Map;

import org.hegui.platform.time.ClockState;

/**
 * What the clocks of the services show.
 *
 * @param services the clock of each service by its short name, such as {@code consent}
 */
public record SuiteClock(Map<String, ClockState> services) {}
