package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;

@Applies({"AUDIT-4", "AUDIT-12", "FACE-1", "MIN-37", "NDSR-28", "PIPL-52", "PIPO-1", "SMALL"})
class ObligationsCommandTest {

    @ParameterizedTest(name = "{0}: {1} is there: {2}")
    @CsvSource({
        "--people-held 99999, SMALL, true",
        "--people-held 100000, SMALL, false",
        "--people-held 999_999, PIPL-52, false",
        "--people-held 1_000_000, PIPL-52, true",
        "--people-held 9999999, NDSR-28, false",
        "--people-held 10000000, NDSR-28, true",
        "--people-held 10000000, AUDIT-4, false",
        "--people-held 10000001, AUDIT-4, true",
        "--people-held 5 --faces 99999, FACE-1, false",
        "--people-held 5 --faces 100000, FACE-1, true",
        "--people-held 5, MIN-37, false",
        "--people-held 5 --minors, MIN-37, true",
        "--people-held 5, CSL-39, false",
        "--people-held 5 --ciio, CSL-39, true",
        "--people-held 5, NDSR-29, false",
        "--people-held 5 --important notified, NDSR-29, true",
        "--people-held 5, PIPL-53, false",
        "--people-held 5 --foreign, PIPL-53, true",
        "--people-held 5, ALG-24, false",
        "--people-held 5 --opinion-algorithm, ALG-24, true",
        "--people-held 5 --registered 50000000, PIPL-58, true",
        "--people-held 5 --monthly-active 10000000, PIPL-58, true",
        "--people-held 5 --same-auditor 2, AUDIT-15, false",
        "--people-held 5 --same-auditor 3, AUDIT-15, true",
        "--people-held 5 --same-auditor 99999999999, AUDIT-15, true",
        "--people-held 5 --sensitive-held 99999, STD-45574, false",
        "--people-held 5 --sensitive-held 100000, STD-45574, true"
    })
    void dutiesFollowFromTheNumbers(String facts, String rule, boolean there) {
        var rules = rules(Asked.law("obligations " + facts + " --json").json());
        assertThat(rules.contains(rule)).isEqualTo(there);
    }

    @Test
    void dutyHasReasonDeadlineAndContents() {
        var report = row(
                Asked.law("obligations --people-held 1000000 --officer-reached 2026-09-18 --json")
                        .json(),
                "PIPO-1");
        assertThat(report.path("applies").asBoolean()).isTrue();
        assertThat(report.path("effect").asText()).isEqualTo("REQUIRES");
        assertThat(report.path("deadline").path("clock").asText()).isEqualTo("WORKING_DAYS");
        assertThat(report.path("deadline").path("length").asInt()).isEqualTo(30);
        assertThat(report.path("deadline").path("lastDay").asText()).isEqualTo("2026-11-05");
        assertThat(report.path("deadline").path("certainty").asText()).isEqualTo("CERTAIN");
        assertThat(report.path("why").path("law").path("en").asText()).isNotBlank();
        assertThat(report.path("contents").size()).isEqualTo(4);
        var undated = row(Asked.law("obligations --people-held 1000000 --json").json(), "PIPO-1");
        assertThat(undated.path("deadline").isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0}: a row of {1} on {2}")
    @CsvSource({
        "--people-held 1000000 --officer-changed 2026-09-18, PIPO-1, 2026-11-05",
        "--people-held 5 --opinion-algorithm --algorithm-changed 2026-09-18, ALG-24, 2026-10-09",
        "--people-held 5 --opinion-algorithm --algorithm-ended 2026-09-18, ALG-24, 2026-10-22"
    })
    void furtherRowsOfARuleHaveTheirDates(String facts, String rule, String lastDay) {
        assertThat(Asked.law("obligations " + facts + " --json").json().path("obligations"))
                .anyMatch(row -> row.path("rule").asText().equals(rule)
                        && row.path("deadline").path("lastDay").asText().equals(lastDay));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "--people-held 5 --minors --as-of 2027-01-31, MIN-37, 2027-01-31",
        "--people-held 5 --minors --as-of 2027-02-01, MIN-37, 2028-01-31",
        "--people-held 10000001 --last-audit 2025-06-30, AUDIT-4, 2027-06-30",
        "--people-held 5 --faces 100000 --faces-reached 2026-09-18, FACE-1, 2026-11-05",
        "--people-held 5 --last-training 2026-03-02, TRAIN-1, 2027-03-02",
        "--people-held 10000001 --audit-exceeded 2025-06-30, AUDIT-4, 2027-06-30",
        "--people-held 5 --rectified 2026-09-18, AUDIT-11, 2026-10-15",
        "--people-held 5 --important notified --last-risk-assessment 2026-09-01, RISK-1, 2027-09-01",
        "--people-held 5 --opinion-algorithm --algorithm-launched 2026-09-18, ALG-24, 2026-10-09"
    })
    void datesReachTheRule(String facts, String rule, String lastDay) {
        var row = row(Asked.law("obligations " + facts + " --json").json(), rule);
        assertThat(row.path("deadline").path("lastDay").asText()).isEqualTo(lastDay);
    }

    @Test
    void onlyDutiesThatApplyAreShownUnlessAllAreAskedFor() {
        var some = Asked.law("obligations --people-held 5 --json").json();
        var all = Asked.law("obligations --people-held 5 --all --json").json();
        assertThat(some.path("obligations").findValuesAsText("applies")).containsOnly("true");
        assertThat(rules(all)).containsAll(rules(some)).contains("PIPL-52", "NDSR-28");
        assertThat(Asked.law("obligations --people-held 5").text()).doesNotContain("Not to do");
        assertThat(Asked.law("obligations --people-held 5 --all").text()).contains("Not to do", "  —  PIPL-52");
    }

    @Test
    void textTellsDutiesFromAdviceAndRelief() {
        assertThat(Asked.law("obligations --people-held 5").text().lines())
                .startsWith("Duties of governance, as of 2026-11-22", "", "To do")
                .contains(
                        "  duty                   PIPL-51     Internal programme",
                        "  relief                 SMALL       Small handlers");
        assertThat(Asked.law("obligations --people-held 1000000 --officer-reached 2026-11-20 --lang zh")
                        .text())
                .startsWith("治理义务（2026-11-22）")
                .contains("义务", "期限：2027-01-01 24:00 北京时间（2027-01-01 16:00 UTC）（暂定，TIME-4）");
    }

    @Test
    void beforeTheLawThereWasNoDuty() {
        assertThat(Asked.law("obligations --people-held 5 --as-of 2010-01-01").text())
                .contains("No duty of the catalogue was in force on that day.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Missing: --people-held.",
                "--people-held x | --people-held: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people-held 5 --faces -1 | --faces: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people-held 5 --sensitive-held 1.0 | --sensitive-held: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people-held 5 --registered many | --registered: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people-held 5 --monthly-active many | --monthly-active: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people-held 5 --important maybe | --important: it takes one of none, suspected, notified, published.",
                "--people-held 5 --officer-reached then | --officer-reached: it takes a date, such as 2026-11-22.",
                "--people-held 5 --faces-reached then | --faces-reached: it takes a date, such as 2026-11-22.",
                "--people-held 5 --last-audit then | --last-audit: it takes a date, such as 2026-11-22.",
                "--people-held 5 --last-training then | --last-training: it takes a date, such as 2026-11-22.",
                "--people-held 5 --as-of then | --as-of: it takes a date, such as 2026-11-22."
            })
    void badInputIsRefusedWithOneSentence(String facts, String sentence) {
        assertThat(Asked.law("obligations " + facts).refused()).isEqualTo(sentence);
    }

    private static JsonNode row(JsonNode answer, String rule) {
        for (var row : answer.path("obligations")) {
            if (row.path("rule").asText().equals(rule)) {
                return row;
            }
        }
        throw new AssertionError("no " + rule);
    }

    private static List<String> rules(JsonNode answer) {
        var rules = new ArrayList<String>();
        answer.path("obligations").forEach(row -> rules.add(row.path("rule").asText()));
        return rules;
    }
}
