package org.hegui.platform.law;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.hegui.statute.LegalTime;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;

/** The law in force at the service's clock. Services ask it; they never decide a legal question themselves. */
@Singleton
public class Law {

    private final Statute statute;
    private final Clock clock;

    /**
     * Reads the law once.
     *
     * @param holidayNotices file with State Council notices that are newer than this release, see {@code calendar.yaml}
     *     of statute
     */
    Law(Clock clock, @ConfigProperty(name = "hegui.law.holiday-notices") Optional<Path> holidayNotices) {
        this.clock = clock;
        this.statute = holidayNotices.map(Statute::load).orElseGet(Statute::load);
    }

    /** The rules and numbers in force today, Asia/Shanghai. */
    public RuleBook today() {
        return statute.asOf(LegalTime.date(clock.instant()));
    }

    /** The rules and numbers in force on another legal day: that on which what is asked about happened. */
    public RuleBook on(LocalDate day) {
        return statute.asOf(day);
    }
}
