package org.hegui.consent.consent.expiry;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the end of grants is noted. A decision doesn't wait for it: it looks at the time itself. */
@ConfigMapping(prefix = "consent.expiry")
public interface ExpiryConfig {

    /** How often grants whose time is over are looked for. */
    @WithDefault("PT1M")
    Duration sweepEvery();

    /** How many of them one sweep notes. */
    @WithDefault("500")
    int sweepBatch();
}
