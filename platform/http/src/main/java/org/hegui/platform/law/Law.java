package org.hegui.platform.law;

import java.time.Clock;

import jakarta.inject.Singleton;

import org.hegui.statute.LegalTime;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;
import org.hegui.statute.Thresholds;

/** The law in force at the service's clock. Services ask it; they never decide a legal question themselves. */
@Singleton
public class Law {

    private final Statute statute = Statute.load();
    private final Clock clock;

    Law(Clock clock) {
        this.clock = clock;
    }

    /** The rules in force today, Asia/Shanghai. */
    public RuleBook today() {
        return statute.asOf(LegalTime.date(clock.instant()));
    }

    /** The numbers of the law; each is asked for by name and date. */
    public Thresholds thresholds() {
        return statute.thresholds();
    }
}
