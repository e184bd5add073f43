package org.hegui.platform.counsel;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long counsel's answers hold. */
@ConfigMapping(prefix = "hegui.counsel")
public interface CounselConfig {

    /** The longest term that a memo may have, from the moment it is written. */
    @WithDefault("P366D")
    Duration longestTerm();

    /** How often memos that ran out are looked for, to put their questions back before counsel. */
    @WithDefault("PT1M")
    Duration sweepEvery();

    /** How many questions one sweep puts back in one transaction. */
    @WithDefault("100")
    int sweepBatch();
}
