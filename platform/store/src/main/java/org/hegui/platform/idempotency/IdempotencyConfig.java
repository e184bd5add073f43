package org.hegui.platform.idempotency;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long answers are kept to be given again. */
@ConfigMapping(prefix = "hegui.idempotency")
public interface IdempotencyConfig {

    /** How long a request may be sent again and get the same answer. */
    @WithDefault("24h")
    Duration keep();

    /** How often answers that are kept no longer are deleted. */
    @WithDefault("10m")
    Duration sweepEvery();
}
