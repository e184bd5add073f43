package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;

@Applies({"NCIR-4", "NCIR-8", "PIPL-57", "MIN-35", "AUDIT-5"})
class IncidentCommandTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "--people 1, GENERAL",
        "--people 999_999, GENERAL",
        "--people 1000000, RELATIVELY_LARGE",
        "--people 9999999, RELATIVELY_LARGE",
        "--people 10000000, MAJOR",
        "--people 100000000, PARTICULARLY_MAJOR",
        "--people 1 --loss 4999999, GENERAL",
        "--people 1 --loss 5000000, RELATIVELY_LARGE",
        "--people 1 --outage 10, GENERAL",
        "--people 1 --ciio --outage 10, RELATIVELY_LARGE",
        "--people 1 --ciio --main-function-outage 180, MAJOR",
        "--people 1 --disturbed 100000, RELATIVELY_LARGE",
        "--people 1 --threat serious, MAJOR",
        "--people 1 --judged unsure, RELATIVELY_LARGE"
    })
    void gradeIsThatOfTheGravestIndicator(String facts, String grade) {
        assertThat(Asked.law("incident " + facts + " --json")
                        .json()
                        .path("grade")
                        .asText())
                .isEqualTo(grade);
    }

    @Test
    void firstReportIsDueInHoursFromTheDiscovery() {
        var answer = Asked.law("incident --people 1000000 --discovered 2026-11-22T23:30:00+08:00 --json")
                .json();
        var report = row(answer, "NCIR-4", "PROVINCIAL_CAC");
        assertThat(report.path("deadline").path("due").asText()).isEqualTo("2026-11-22T19:30:00Z");
        assertThat(report.path("deadline").path("dueShanghai").asText()).isEqualTo("2026-11-23T03:30:00+08:00");
        assertThat(report.path("deadline").path("clock").asText()).isEqualTo("HOURS");
        assertThat(report.path("deadline").path("length").asInt()).isEqualTo(4);
        assertThat(report.path("contents").findValuesAsText("code"))
                .startsWith("ENTITY", "EVENT")
                .endsWith("OTHER");
    }

    @ParameterizedTest(name = "{0} -> {1} within {2} h")
    @CsvSource({
        "--ciio, PROTECTION_DEPARTMENT, 2026-11-22T03:00:00Z",
        "--ciio, POLICE, 2026-11-22T03:00:00Z",
        "--central-organ, CAC_WORK_BODY, 2026-11-22T04:00:00Z",
        "--minors, PROVINCIAL_CAC, 2026-11-22T06:00:00Z"
    })
    void reportGoesToTheBodyOfTheOperator(String operator, String recipient, String due) {
        var answer = Asked.law("incident --people 1000000 --json " + operator).json();
        assertThat(row(answer, "NCIR-4", recipient).path("deadline").path("due").asText())
                .isEqualTo(due);
    }

    @Test
    void discoveryIsNowUnlessSaid() {
        var answer = Asked.law("incident --people 1 --json").json();
        assertThat(answer.path("discovered").asText()).isEqualTo("2026-11-22T02:00:00Z");
        assertThat(answer.path("discoveredShanghai").asText()).isEqualTo("2026-11-22T10:00:00+08:00");
        assertThat(answer.path("asOf").asText()).isEqualTo("2026-11-22");
    }

    @Test
    void noticeOfALeakIsDueAtOnceHoweverSmall() {
        var notice = row(Asked.law("incident --people 1 --json").json(), "PIPL-57", "INDIVIDUALS");
        assertThat(notice.path("deadline").path("clock").asText()).isEqualTo("IMMEDIATELY");
        assertThat(notice.path("deadline").path("due").isNull()).isTrue();
        assertThat(notice.path("deadline").path("dueShanghai").isNull()).isTrue();
        assertThat(notice.path("why").path("article").path("zh").asText()).isEqualTo("第五十七条");
        assertThat(notice.path("contents").findValuesAsText("code")).containsExactly("LEAKED", "REMEDIES", "CONTACT");
    }

    @Test
    void onlyDutiesThatApplyAreShownUnlessAllAreAskedFor() {
        var some = Asked.law("incident --people 5 --json").json().path("obligations");
        assertThat(some.findValuesAsText("applies")).containsOnly("true");
        assertThat(names(some)).doesNotContain("MIN-35 GUARDIANS", "NCIR-4 PROVINCIAL_CAC", "AUDIT-5 AUDIT_BODY");
        var all = Asked.law("incident --people 5 --all --json").json().path("obligations");
        assertThat(names(all))
                .containsAll(names(some))
                .contains("MIN-35 GUARDIANS", "NCIR-4 PROVINCIAL_CAC", "AUDIT-5 AUDIT_BODY");
        assertThat(all.findValuesAsText("applies")).contains("true", "false");
    }

    @Test
    void minorsAddTheirOwnDuties() {
        assertThat(names(Asked.law("incident --people 5 --minors --json").json().path("obligations")))
                .contains("MIN-35 PIPL_AUTHORITY", "MIN-35 INDIVIDUALS", "MIN-35 GUARDIANS");
    }

    @Test
    void factsReachTheRule() {
        var answer = Asked.law("incident --people 5 --sensitive 100000 --platform --harm --crime --exported --json")
                .json();
        assertThat(names(answer.path("obligations")))
                .contains(
                        "AUDIT-5 AUDIT_BODY",
                        "ECL-30 COMPETENT_AUTHORITY",
                        "NDSR-11 INTERESTED_PARTIES",
                        "NDSR-11 POLICE",
                        "XB-11 PROVINCIAL_CAC");
    }

    @Test
    void summaryIsDueThirtyDaysAfterTheHandlingEnded() {
        var open = row(Asked.law("incident --people 1000000 --json").json(), "NCIR-8", "PROVINCIAL_CAC");
        assertThat(open.path("deadline").path("due").isNull()).isTrue();
        assertThat(open.path("deadline").path("length").asInt()).isEqualTo(30);
        var ended = row(
                Asked.law("incident --people 1000000 --discovered 2026-10-20T10:00 --ended 2026-11-22T10:00 --json")
                        .json(),
                "NCIR-8",
                "PROVINCIAL_CAC");
        assertThat(ended.path("deadline").path("due").asText()).isEqualTo("2026-12-22T16:00:00Z");
        assertThat(ended.path("deadline").path("certainty").asText()).isEqualTo("CERTAIN");
        var provisional = row(
                Asked.law("incident --people 1000000 --ended 2026-12-20T10:00 --json")
                        .json(),
                "NCIR-8",
                "PROVINCIAL_CAC");
        assertThat(provisional.path("deadline").path("certainty").asText()).isEqualTo("PROVISIONAL");
    }

    @Test
    void whatAPersonHasToJudgeIsAsked() {
        var question = Asked.law("incident --people 5 --json")
                .json()
                .path("openQuestions")
                .path(0);
        assertThat(question.path("question").path("rule").asText()).isEqualTo("CONTEST-6");
        assertThat(question.path("deadline").path("due").asText()).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(Asked.law("incident --people 5 --judged not-met --json")
                        .json()
                        .path("openQuestions"))
                .isEmpty();
        assertThat(Asked.law("incident --people 5 --judged not-met").text()).doesNotContain("A person has to judge");
    }

    @Test
    void textHasALineForEachDuty() {
        assertThat(Asked.law("incident --people 1000000 --all").text().lines())
                .startsWith(
                        "Grade: relatively large (较大)",
                        "Discovered: 2026-11-22 10:00 in Shanghai (2026-11-22 02:00 UTC)",
                        "  NCIR-4  The number of people affected is 1000000, which reaches 1000000: relatively large.",
                        "",
                        "A person has to judge",
                        "  2026-11-22 11:00 in Shanghai (2026-11-22 03:00 UTC)  CONTEST-6")
                .contains(
                        "To do",
                        "  immediately                                          PIPL-57  the people concerned",
                        "  2026-11-22 14:00 in Shanghai (2026-11-22 06:00 UTC)  NCIR-4   the provincial cyberspace administration",
                        "  within 30 days once it begins                        NCIR-8   the provincial cyberspace administration",
                        "  by a date yet to be set                              AUDIT-5  a professional audit body",
                        "      Contents: the types of information, the cause and the possible harm; the measures taken, and what people",
                        "Not to do",
                        "  —  ECL-30   the competent authority",
                        "  —  MIN-35   parents or guardians of minors");
    }

    @Test
    void textIsInChineseToo() {
        assertThat(Asked.law("incident --people 1000000 --lang zh --all --ended 2026-12-20T10:00")
                        .text()
                        .lines())
                .startsWith("级别：较大", "发现：2026-11-22 10:00 北京时间（2026-11-22 02:00 UTC）")
                .contains(
                        "须由人员判断",
                        "须履行",
                        "不适用",
                        "  2027-01-19 24:00 北京时间（2027-01-19 16:00 UTC）（暂定，TIME-4）  NCIR-8   省级网信部门",
                        "      内容：事件原因；应急处置情况；造成的危害；责任追究情况；整改情况；教训");
    }

    @Test
    void beforeTheLawThereWasNoDuty() {
        assertThat(Asked.law("incident --people 5 --discovered 2020-01-01T00:00")
                        .text())
                .contains("No duty of the catalogue was in force on that day.");
        assertThat(Asked.law("incident --people 5 --discovered 2020-01-01T00:00 --json")
                        .json()
                        .path("obligations"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Missing: --people.",
                "--people -1 | --people: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people many | --people: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people 1 --sensitive -1 | --sensitive: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people 1 --loss 1e6 | --loss: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people 1 --loss 99999999999999999999 | --loss: the number is too large.",
                "--people 1 --outage x | --outage: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--people 1 --threat grave | --threat: it takes one of none, not-judged, fairly-serious, serious, particularly-serious.",
                "--people 1 --judged grave | --judged: it takes one of not-yet, not-met, unsure, relatively-large, major, particularly-major.",
                "--people 1 --discovered 2026-11-22 | --discovered: it takes an instant, such as 2026-11-22T10:00 (Shanghai) or 2026-11-22T02:00Z.",
                "--people 1 --discovered now | --discovered: it takes an instant, such as 2026-11-22T10:00 (Shanghai) or 2026-11-22T02:00Z.",
                "--people 1 --ended 2026-11-22T25:00 | --ended: it takes an instant, such as 2026-11-22T10:00 (Shanghai) or 2026-11-22T02:00Z.",
                "--people 1 --ended 2026-11-22T01:59:59Z | The handling ended before the discovery."
            })
    void badInputIsRefusedWithOneSentence(String facts, String sentence) {
        assertThat(Asked.law("incident " + facts).refused()).isEqualTo(sentence);
    }

    private static JsonNode row(JsonNode answer, String rule, String recipient) {
        for (var row : answer.path("obligations")) {
            if (row.path("rule").asText().equals(rule)
                    && row.path("recipient").asText().equals(recipient)) {
                return row;
            }
        }
        throw new AssertionError("no " + rule + " " + recipient);
    }

    private static List<String> names(JsonNode rows) {
        var names = new ArrayList<String>();
        rows.forEach(row -> names.add(
                row.path("rule").asText() + " " + row.path("recipient").asText()));
        return names;
    }
}
