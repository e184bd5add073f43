package org.hegui.platform.event.delivery.replay;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

/**
 * A wish to have events once more.
 *
 * @param from from when on, by the time at which they happened
 */
public record ReplayRequest(@NotNull Instant from) {}
