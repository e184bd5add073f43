package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;

@Applies({"XB-7", "XB-8", "XB-5"})
class RouteCommandTest {

    @ParameterizedTest(name = "{0} -> {1} at step {2} by {3}")
    @CsvSource({
        "--ordinary 0 --sensitive 0, NO_MECHANISM, 9, XB-5(4)",
        "--ordinary 99999 --sensitive 0, NO_MECHANISM, 9, XB-5(4)",
        "--ordinary 100000 --sensitive 0, STANDARD_CONTRACT_OR_CERTIFICATION, 8, XB-8",
        "--ordinary 0 --sensitive 1, STANDARD_CONTRACT_OR_CERTIFICATION, 8, XB-8",
        "--ordinary 999_999 --sensitive 9_999, STANDARD_CONTRACT_OR_CERTIFICATION, 8, XB-8",
        "--ordinary 1_000_000 --sensitive 0, SECURITY_ASSESSMENT, 7, XB-7(2)",
        "--ordinary 0 --sensitive 10000, SECURITY_ASSESSMENT, 7, XB-7(2)",
        "--ordinary 1 --sensitive 0 --ciio, SECURITY_ASSESSMENT, 6, XB-7(1)",
        "--ordinary 1 --sensitive 0 --important notified, SECURITY_ASSESSMENT, 1, XB-7",
        "--ordinary 1 --sensitive 0 --important published, SECURITY_ASSESSMENT, 1, XB-7",
        "--ordinary 1 --sensitive 0 --important suspected, COUNSEL, 1b, CONTEST-4",
        "--ordinary 1 --sensitive 0 --important none, NO_MECHANISM, 9, XB-5(4)",
        "--ordinary 1000000 --sensitive 0 --exemption contract --memo-approved, NO_MECHANISM, 5, XB-5(1)",
        "--ordinary 1000000 --sensitive 0 --exemption hr --memo-approved, NO_MECHANISM, 5, XB-5(2)",
        "--ordinary 1000000 --sensitive 0 --exemption emergency --memo-approved, NO_MECHANISM, 5, XB-5(3)",
        "--ordinary 1000000 --sensitive 0 --exemption statutory --memo-approved, NO_MECHANISM, 5, NDSR-35(6)",
        "--ordinary 1 --sensitive 0 --foreign-authority, BLOCKED_FOREIGN_AUTHORITY, 0b, PIPL-41",
        "--ordinary 1 --sensitive 0 --restricted-recipient, DENIED, 0a, PIPL-42",
        "--ordinary 1000000 --sensitive 0 --overseas-origin, NO_MECHANISM, 3, XB-4",
        "--no-personal-information, NO_MECHANISM, 2, XB-3",
        "--no-personal-information --ordinary 0 --sensitive 0, NO_MECHANISM, 2, XB-3"
    })
    void routeIsTheOneOfTheStepThatDecides(String facts, String route, String step, String rule) {
        var answer = Asked.law("route " + facts + " --json").json();
        assertThat(answer.path("route").asText()).isEqualTo(route);
        var trace = answer.path("trace");
        var last = trace.path(trace.size() - 1);
        assertThat(last.path("decided").asBoolean()).isTrue();
        assertThat(last.path("step").asText()).isEqualTo(step);
        assertThat(last.path("reason").path("rule").asText()).isEqualTo(rule);
        assertThat(trace.findValuesAsText("decided")).filteredOn("true"::equals).hasSize(1);
    }

    @Test
    void everyStepAndDutyIsInTheTextWithItsArticle() {
        assertThat(Asked.law("route --ordinary 100_000 --sensitive 0").text().lines())
                .contains(
                        "Route: a filed standard contract or a certification, as of 2026-11-22",
                        "Steps",
                        "    0a  PIPL-42  Article 42    The recipient is not on the restricted list.",
                        "    1b  XB-2     Article 2     Nothing suggests important data.",
                        "    5   XB-5     Article 5     No exemption is claimed.",
                        "    7   XB-7(2)  Article 7(2)  Since 1 January it is 100000 people with ordinary and 0 with sensitive",
                        "  → 8   XB-8     Article 8     Since 1 January it is 100000 people with ordinary and 0 with sensitive",
                        "Whatever the route",
                        "  PIPL-55    Article 55  An approved impact assessment is needed before the export.");
    }

    @Test
    void textIsInChineseToo() {
        assertThat(Asked.law("route --ordinary 0 --sensitive 10,000 --lang zh")
                        .text()
                        .lines())
                .contains("途径：安全评估（2026-11-22）", "步骤", "    0a  PIPL-42  第四十二条        接收方不在限制清单上。", "无论途径如何");
    }

    @Test
    void everyReasonOfTheJsonSaysItsArticleInBothLanguages() {
        var answer = Asked.law("route --ordinary 0 --sensitive 1 --json").json();
        assertThat(answer.path("asOf").asText()).isEqualTo("2026-11-22");
        var reason = answer.path("trace").path(0).path("reason");
        assertThat(Asked.compact(reason))
                .isEqualTo("{\"rule\":\"PIPL-42\",\"version\":\"2021-11-01\","
                        + "\"law\":{\"zh\":\"个人信息保护法\",\"en\":\"Personal Information Protection Law\"},"
                        + "\"article\":{\"zh\":\"第四十二条\",\"en\":\"Article 42\"},\"effect\":\"INFORMS\","
                        + "\"zh\":\"接收方不在限制清单上。\",\"en\":\"The recipient is not on the restricted list.\"}");
        assertThat(answer.path("alwaysRequired").findValuesAsText("rule"))
                .contains("PIPL-39", "PIPL-55", "PIPL-56", "XB-10");
    }

    @Test
    void unapprovedMemoCountsForNothingAndTheTraceSaysSo() {
        var answer = Asked.law("route --ordinary 1000000 --sensitive 0 --exemption contract --json")
                .json();
        assertThat(answer.path("route").asText()).isEqualTo("SECURITY_ASSESSMENT");
        var text = Asked.law("route --ordinary 1000000 --sensitive 0 --exemption contract")
                .text();
        assertThat(text).contains("XB-5(1)").contains("memo is not");
    }

    @Test
    void beforeTheNumbersWereSetCounselAnswers() {
        var facts = "route --ordinary 5 --sensitive 0 --json --as-of ";
        assertThat(Asked.law(facts + "2021-11-01").json().path("route").asText())
                .isEqualTo("COUNSEL");
        assertThat(Asked.law(facts + "2024-03-21").json().path("route").asText())
                .isEqualTo("COUNSEL");
        assertThat(Asked.law(facts + "2024-03-22").json().path("route").asText())
                .isEqualTo("NO_MECHANISM");
    }

    @Test
    void numbersUsedAreShownWithTheLinesTheyWereComparedWith() {
        var answer = Asked.law("route --ordinary 100000 --sensitive 0 --json").json();
        assertThat(Asked.compact(answer.path("counters")))
                .isEqualTo("{\"year\":2026,\"ordinary\":100000,\"sensitive\":0,\"lines\":["
                        + "{\"counter\":\"ORDINARY\",\"people\":100000,\"reached\":true,"
                        + "\"route\":\"STANDARD_CONTRACT_OR_CERTIFICATION\",\"rule\":\"XB-8\"},"
                        + "{\"counter\":\"ORDINARY\",\"people\":1000000,\"reached\":false,"
                        + "\"route\":\"SECURITY_ASSESSMENT\",\"rule\":\"XB-7(2)\"},"
                        + "{\"counter\":\"SENSITIVE\",\"people\":1,\"reached\":false,"
                        + "\"route\":\"STANDARD_CONTRACT_OR_CERTIFICATION\",\"rule\":\"XB-8\"},"
                        + "{\"counter\":\"SENSITIVE\",\"people\":10000,\"reached\":false,"
                        + "\"route\":\"SECURITY_ASSESSMENT\",\"rule\":\"XB-7(2)\"}]}");
        assertThat(Asked.compact(answer.path("flow")))
                .isEqualTo("{\"code\":\"COUNTED\",\"counted\":true,\"rule\":null}");
        assertThat(Asked.law("route --ordinary 100000 --sensitive 7").text().lines())
                .containsSequence(
                        "Numbers of 2026",
                        "  ordinary information   100000 ≥ 100000   XB-8     a filed standard contract or a certification",
                        "  ordinary information   100000 < 1000000  XB-7(2)  a security assessment",
                        "  sensitive information  7 ≥ 1             XB-8     a filed standard contract or a certification",
                        "  sensitive information  7 < 10000         XB-7(2)  a security assessment");
    }

    @Test
    void exemptTransferStaysOutOfTheNumbers() {
        var facts = "route --ordinary 1000000 --sensitive 0 --exemption contract --memo-approved";
        assertThat(Asked.law(facts).text()).contains("This transfer stays out of the numbers (XB-5(1)).");
        assertThat(Asked.law(facts + " --lang zh").text()).contains("本次出境不计入人数（XB-5(1)）。");
        assertThat(Asked.compact(Asked.law(facts + " --json").json().path("flow")))
                .isEqualTo("{\"code\":\"CONTRACT\",\"counted\":false,\"rule\":\"XB-5(1)\"}");
    }

    @Test
    void exemptionOfTheRegulationsIsNotInForceBeforeThem() {
        var facts = "route --ordinary 1000000 --sensitive 0 --exemption statutory --memo-approved --json --as-of ";
        assertThat(Asked.law(facts + "2024-12-31").json().path("route").asText())
                .isEqualTo("SECURITY_ASSESSMENT");
        assertThat(Asked.law(facts + "2025-01-01").json().path("route").asText())
                .isEqualTo("NO_MECHANISM");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Say the numbers of people, --ordinary and --sensitive; 0 for none.",
                "--ordinary 5 | Say the numbers of people, --ordinary and --sensitive; 0 for none.",
                "--sensitive 5 | Say the numbers of people, --ordinary and --sensitive; 0 for none.",
                "--ordinary -5 --sensitive 0 | --ordinary: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--ordinary 0 --sensitive 1.5 | --sensitive: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--ordinary 1,00 --sensitive 0 | --ordinary: it takes a whole number that isn't below zero, such as 1000000 or 1_000_000.",
                "--ordinary 9223372036854775808 --sensitive 0 | --ordinary: the number is too large.",
                "--ordinary 1 --sensitive 0 --important x | --important: it takes one of none, suspected, notified, published.",
                "--ordinary 1 --sensitive 0 --exemption x | --exemption: it takes one of contract, hr, emergency, statutory.",
                "--ordinary 1 --sensitive 0 --memo-approved | --memo-approved says nothing without --exemption.",
                "--ordinary 1 --sensitive 0 --as-of tomorrow | --as-of: it takes a date, such as 2026-11-22.",
                "--ordinary 1 --sensitive 0 --as-of 2026-11-22T10:00 | --as-of: it takes a date, such as 2026-11-22.",
                "--ordinary 1 --sensitive 0 --as-of 2021-10-31 | The catalogue has no rules of export before 2021-11-01.",
                "--no-personal-information --ordinary 1 --sensitive 0 | --no-personal-information contradicts a number of people."
            })
    void badInputIsRefusedWithOneSentence(String facts, String sentence) {
        assertThat(Asked.law("route " + facts).refused()).isEqualTo(sentence);
    }

    @Test
    void largestNumberIsTaken() {
        assertThat(Asked.law("route --ordinary 9223372036854775807 --sensitive 0 --json")
                        .json()
                        .path("route")
                        .asText())
                .isEqualTo("SECURITY_ASSESSMENT");
    }
}
