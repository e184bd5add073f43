package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;

@Applies({"TIME-1", "TIME-2", "TIME-3", "TIME-4"})
class DeadlineCommandTest {
    private static final String WORKING_DAY =
            "Neither a holiday of the State Council notice nor an ordinary weekend, plus make-up";

    @Test
    void workingDaysAsText() {
        assertThat(Asked.law("deadline 2026-09-18 +10wd").text().lines())
                .containsExactly(
                        "  from       Friday 2026-09-18",
                        "  length     10 working days",
                        "  last day   Friday 2026-10-09",
                        "  due        2026-10-09 24:00 in Shanghai (2026-10-09 16:00 UTC)",
                        "  certainty  certain",
                        "  rule       TIME-3  " + WORKING_DAY,
                        "             workdays; the n-th strictly after a day.");
    }

    @Test
    void workingDaysAsJson() {
        var answer = Asked.law("deadline 2026-09-18 +10wd --json").json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "rule",
                        "clock",
                        "length",
                        "start",
                        "due",
                        "dueShanghai",
                        "lastDay",
                        "certainty",
                        "missingYears",
                        "reasons");
        assertThat(answer.path("rule").asText()).isEqualTo("TIME-3");
        assertThat(answer.path("clock").asText()).isEqualTo("WORKING_DAYS");
        assertThat(answer.path("length").asInt()).isEqualTo(10);
        assertThat(answer.path("start").asText()).isEqualTo("2026-09-17T16:00:00Z");
        assertThat(answer.path("due").asText()).isEqualTo("2026-10-09T16:00:00Z");
        assertThat(answer.path("dueShanghai").asText()).isEqualTo("2026-10-10T00:00:00+08:00");
        assertThat(answer.path("lastDay").asText()).isEqualTo("2026-10-09");
        assertThat(answer.path("certainty").asText()).isEqualTo("CERTAIN");
        assertThat(answer.path("missingYears")).isEmpty();
        assertThat(answer.path("reasons").findValuesAsText("rule")).containsExactly("TIME-3");
    }

    @ParameterizedTest(name = "{0} {1} ends at {2}, {3}")
    @CsvSource({
        "2025-07-18, +30wd, 2025-08-29T16:00:00Z, CERTAIN, TIME-3",
        "2026-11-22, +10wd, 2026-12-04T16:00:00Z, CERTAIN, TIME-3",
        // an instant counts from its day in Shanghai
        "2026-11-19T15:59:59Z, +10wd, 2026-12-03T16:00:00Z, CERTAIN, TIME-3",
        "2026-11-19T16:00Z, +10wd, 2026-12-04T16:00:00Z, CERTAIN, TIME-3",
        "2026-11-22T10:00+08:00, +4h, 2026-11-22T06:00:00Z, CERTAIN, TIME-2",
        "2026-11-22T10:00, +4h, 2026-11-22T06:00:00Z, CERTAIN, TIME-2",
        "2026-11-22T02:00:00Z, +1h, 2026-11-22T03:00:00Z, CERTAIN, TIME-2",
        // 26 September is a holiday and the days off end on the 27th
        "2026-08-26, +30d, 2026-09-28T16:00:00Z, CERTAIN, TIME-2",
        "2026-12-02, +30d, 2027-01-01T16:00:00Z, PROVISIONAL, TIME-2",
        "2026-08-31, +3m, 2026-11-30T16:00:00Z, CERTAIN, TIME-2",
        "2024-02-29, +1y, 2025-02-28T16:00:00Z, CERTAIN, TIME-2",
        "2026-11-22, +3y, 2029-11-22T16:00:00Z, PROVISIONAL, TIME-2"
    })
    void everyLengthIsCounted(String start, String length, String due, String certainty, String rule) {
        var answer = Asked.law("deadline", start, length, "--json").json();
        assertThat(answer.path("due").asText()).isEqualTo(due);
        assertThat(answer.path("certainty").asText()).isEqualTo(certainty);
        assertThat(answer.path("rule").asText()).isEqualTo(rule);
    }

    @Test
    void hoursHaveNoLastDayInText() {
        assertThat(Asked.law("deadline 2026-11-22T10:00 +4h --lang zh").text().lines())
                .startsWith(
                        "  起算    2026-11-22 10:00 北京时间（2026-11-22 02:00 UTC）",
                        "  期间    4 小时",
                        "  截止    2026-11-22 14:00 北京时间（2026-11-22 06:00 UTC）",
                        "  确定性  确定");
    }

    @Test
    void boundIsGivenWithTheYearWhoseNoticeIsMissing() {
        var text = Asked.law("deadline 2026-11-22 +60wd").text();
        assertThat(text)
                .contains("last day   Sunday 2027-01-31")
                .contains("certainty  PROVISIONAL")
                .contains("TIME-4  The holiday notice of 2027 is not loaded: this is the last day that is");
        var answer = Asked.law("deadline 2026-11-22 +60wd --json").json();
        assertThat(answer.path("missingYears").toString()).isEqualTo("[2027]");
        assertThat(answer.path("reasons").findValuesAsText("rule")).containsExactly("TIME-3", "TIME-4");
        assertThat(answer.path("reasons").path(1).path("zh").asText())
                .isEqualTo("2027 年的节假日通知尚未载入：这是确定仍在期限内的最后一日，实际期限不会更早。");
    }

    @ParameterizedTest(name = "{0} {1} lacks {2}")
    @CsvSource({
        // neither the day of the start nor years before the last day matter to calendar days
        "2027-12-31, +5wd, [2028]",
        "2026-12-02, +30d, [2027]",
        "2026-11-22, +3y, [2029]",
        "2024-12-31, +5wd, []",
        "2026-12-25, +300wd, '[2027]'",
        "2028-01-10, -10wd, '[2027,2028]'"
    })
    void onlyYearsThatMatterAreMissing(String start, String length, String years) {
        var answer = Asked.law("deadline", start, length, "--json").json();
        assertThat(answer.path("missingYears").toString()).isEqualTo(years);
    }

    @Test
    void manyMissingYearsAreASpanInText() {
        assertThat(Asked.law("deadline 2026-11-22 +2000wd").text()).contains("The holiday notice of 2027 to 2032 is");
        assertThat(Asked.law("deadline 2026-11-22 +2000wd --lang zh").text()).contains("2027 至 2032 年的节假日通知尚未载入");
        assertThat(Asked.law("deadline 2026-11-22 +600wd").text()).contains("The holiday notice of 2027, 2028 is");
    }

    @Test
    void windowBeforeAnExpiry() {
        assertThat(Asked.law("deadline 2026-12-31 -60wd").text().lines())
                .startsWith(
                        "  the last   60 working days",
                        "  opens      Friday 2026-10-09",
                        "  expiry     Thursday 2026-12-31",
                        "  certainty  certain");
        var answer = Asked.law("deadline 2026-12-31 -60wd --json").json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("rule", "clock", "length", "opens", "closes", "certainty", "missingYears", "reasons");
        assertThat(answer.path("opens").asText()).isEqualTo("2026-10-09");
        assertThat(answer.path("closes").asText()).isEqualTo("2026-12-31");
        assertThat(answer.path("rule").asText()).isEqualTo("TIME-3");
    }

    @Test
    void windowThatReachesIntoAnUnknownYearIsABound() {
        var answer = Asked.law("deadline 2027-01-29 -60wd --json").json();
        assertThat(answer.path("opens").asText()).isEqualTo("2026-11-18");
        assertThat(answer.path("certainty").asText()).isEqualTo("PROVISIONAL");
        assertThat(answer.path("missingYears").toString()).isEqualTo("[2027]");
        assertThat(answer.path("reasons").path(1).path("en").asText())
                .isEqualTo("The holiday notice of 2027 is not loaded: this is the first day on which it is certainly "
                        + "open; the true one is not later.");
    }

    @Test
    void monthsBeforeAnExpiry() {
        var answer = Asked.law("deadline 2029-08-31 -6m --json").json();
        assertThat(answer.path("opens").asText()).isEqualTo("2029-02-28");
        assertThat(answer.path("rule").asText()).isEqualTo("TIME-2");
        assertThat(answer.path("certainty").asText()).isEqualTo("CERTAIN");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22 +4h | Hours run from a moment: say the time too, such as 2026-11-22T10:00.",
                "2026-02-30 +4d | START: it takes a date or an instant, such as 2026-11-22 or 2026-11-22T10:00.",
                "22.11.2026 +4d | START: it takes a date or an instant, such as 2026-11-22 or 2026-11-22T10:00.",
                "+12026-01-01 +4d | START: it takes a date or an instant, such as 2026-11-22 or 2026-11-22T10:00.",
                "2026-11-22 -30d | LENGTH: backwards only working days (-60wd) and months (-6m) before an expiry are counted.",
                "2026-11-22 -4h | LENGTH: backwards only working days (-60wd) and months (-6m) before an expiry are counted.",
                "2026-11-22 -3y | LENGTH: backwards only working days (-60wd) and months (-6m) before an expiry are counted.",
                "2026-11-22 | Missing: LENGTH.",
                "'' | Missing: START."
            })
    void badInputIsRefusedWithOneSentence(String words, String sentence) {
        assertThat(Asked.law("deadline " + words).refused()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"10wd", "+wd", "+0wd", "-0wd", "+100000d", "+10", "+10w", "+1.5h", "wd", "+10WD", "-60wdx"})
    void badLengthIsRefused(String length) {
        assertThat(Asked.law("deadline", "2026-11-22", length).refused())
                .isEqualTo("LENGTH: it takes a length from 1 to 99999 such as +10wd (working days), -60wd, +4h, +30d, "
                        + "+6m or +3y.");
    }
}
