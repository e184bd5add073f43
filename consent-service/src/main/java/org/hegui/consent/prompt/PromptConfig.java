package org.hegui.consent.prompt;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often people are asked. */
@ConfigMapping(prefix = "consent")
public interface PromptConfig {

    /** How long nobody is asked again who refused; a shorter time than the policy's counts as the policy's. */
    @WithDefault("P30D")
    Duration coolDown();
}
