package org.hegui.consent.person;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is kept of people's ages. */
@ConfigMapping(prefix = "consent.person")
public interface PersonConfig {

    /** After this long customer-service is asked again about somebody whose age it did not know. */
    @WithDefault("10M")
    Duration ageRecheck();
}
