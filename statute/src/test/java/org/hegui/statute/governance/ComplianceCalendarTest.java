package org.hegui.statute.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Statute;
import org.hegui.statute.Text;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

@Applies({"AUDIT-4", "MIN-37", "PIPL-51", "PIPO-1", "RISK-1", "TRAIN-1"})
class ComplianceCalendarTest {
    private static final Statute STATUTE = Statute.load();

    private final ComplianceCalendar calendar = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void yearHasItsDates(int year) {
        assertThat(calendar.of(year))
                .extracting(entry -> entry.rule() + " " + entry.rhythm() + " "
                        + (entry.deadline() == null ? "-" : entry.deadline().lastDay()))
                .containsExactly(
                        "XB-7 ON_A_DATE " + year + "-01-01",
                        "MIN-37 ON_A_DATE " + year + "-01-31",
                        "TIME-4 ON_A_DATE " + year + "-11-30",
                        "TRAIN-1 ONCE_A_YEAR " + year + "-12-31",
                        "PIPL-51 ONCE_A_YEAR " + year + "-12-31",
                        "RISK-1 ONCE_A_YEAR " + year + "-12-31",
                        "PIPL-21 ONCE_A_YEAR " + year + "-12-31",
                        "AUDIT-4 EVERY_TWO_YEARS -",
                        "PIPL-55 ON_CHANGE -",
                        "SC-8 ON_CHANGE -",
                        "XB-9 ON_CHANGE -",
                        "CERT-5 ON_CHANGE -",
                        "PIPO-1 ON_CHANGE -");
    }

    @Test
    void entryIsComplete() {
        assertThat(calendar.of(2027).get(1))
                .isEqualTo(new CalendarEntry(
                        "MIN-37",
                        new Text("报送上一年度未成年人审计情况", "report the minors' audit"),
                        Rhythm.ON_A_DATE,
                        new Deadline(
                                "MIN-37",
                                ClockKind.DATE,
                                null,
                                LegalTime.startOf(LocalDate.of(2027, 1, 1)),
                                LegalTime.endOf(LocalDate.of(2027, 1, 31)),
                                Certainty.CERTAIN)));
    }

    @ParameterizedTest(name = "{0} from {1} on")
    @CsvSource({"MIN-37, 2025-12-29", "RISK-1, 2026-08-20", "PIPL-51, 2021-11-01", "CERT-5, 2026-01-01"})
    void entryComesWithItsRule(String id, LocalDate from) {
        assertThat(on(from.minusDays(1)).of(2027))
                .extracting(CalendarEntry::rule)
                .doesNotContain(id);
        assertThat(on(from).of(2027)).extracting(CalendarEntry::rule).contains(id);
    }

    private static ComplianceCalendar on(LocalDate date) {
        return new ComplianceCalendar(STATUTE.asOf(date));
    }
}
