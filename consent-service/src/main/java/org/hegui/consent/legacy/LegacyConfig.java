package org.hegui.consent.legacy;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How files of statements from other systems are taken over. */
@ConfigMapping(prefix = "consent.import")
public interface LegacyConfig {

    /** Largest file; it is put aside on the disk until it is worked off. */
    @WithDefault("1G")
    MemorySize largest();

    /** Rows that are judged in one transaction. */
    @WithDefault("500")
    @Min(1) @Max(1000) int rowsAtOnce();

    /** How long work may be silent before it is taken for interrupted. */
    @WithDefault("2M")
    Duration patience();
}
