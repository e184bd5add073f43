package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as data: whole, in both languages, and with the articles of each time. */
@Applies("CSL-MAP")
class CatalogueTest {
    private static final LocalDate HORIZON = LocalDate.of(2021, 11, 1);

    private final Statute statute = Statute.load();

    /** The list is kept by hand, so that no rule is lost and none comes unseen. */
    @Test
    void catalogueHasExactlyTheRulesOfTheFactBase() throws IOException {
        var listed = Files.readAllLines(Path.of("src/test/resources/org/hegui/statute/ids.txt"));
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(statute.ids()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyVersionIsCompleteInBothLanguages() {
        assertThat(statute.rules()).allSatisfy(rule -> {
            assertComplete(rule.law());
            assertComplete(rule.article().label());
            assertComplete(rule.title());
            assertComplete(rule.duty());
            assertThat(rule.source()).matches("S[0-9]{1,2}|§[0-9.]{1,4}");
        });
    }

    @Test
    void dutyIsOneSentenceInEachLanguage() {
        assertThat(statute.rules()).allSatisfy(rule -> {
            assertThat(rule.duty().zh()).endsWith("。").containsPattern("\\p{IsHan}");
            assertThat(rule.duty().en()).endsWith(".").doesNotContainPattern("\\p{IsHan}{3}");
        });
    }

    @Test
    void everyRuleIsInForceOnceItsLawHasCome() {
        var book = statute.asOf(LocalDate.of(2030, 1, 1));
        assertThat(book.rules()).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(statute.ids());
    }

    @Test
    void versionsOfARuleFollowOnEachOther() {
        for (var id : statute.ids()) {
            var versions = statute.rules().stream()
                    .filter(rule -> rule.id().equals(id))
                    .toList();
            for (var i = 1; i < versions.size(); i++) {
                var last = versions.get(i - 1).effectiveTo();
                assertThat(last).as(id).isNotNull();
                assertThat(versions.get(i).effectiveFrom()).as(id).isEqualTo(last.plusDays(1));
            }
        }
    }

    @ParameterizedTest(name = "{0} Article {1} on {2} is {3}, {4}")
    @CsvSource({
        "AUCL, 8, 2025-09-30, AUCL-9, False promotion",
        "AUCL, 8, 2025-10-14, AUCL-9, False promotion",
        "AUCL, 8, 2025-10-15, AUCL-8, Commercial bribery",
        "AUCL, 8, 2025-11-15, AUCL-8, Commercial bribery",
        "AUCL, 9, 2025-09-30, AUCL-10, Trade secrets",
        "AUCL, 9, 2025-11-15, AUCL-9, False promotion",
        "AUCL, 12, 2025-09-30, AUCL-13, Internet competition",
        "AUCL, 13, 2025-11-15, AUCL-13, Internet competition",
        "CSL, 21, 2025-12-31, CSL-23, Graded protection and logs",
        "CSL, 23, 2026-01-01, CSL-23, Graded protection and logs",
        "CSL, 24, 2025-12-31, CSL-26, Real names",
        "CSL, 26, 2026-01-01, CSL-26, Real names",
        "CSL, 25, 2025-12-31, CSL-27, Incident plan",
        "CSL, 27, 2026-01-01, CSL-27, Incident plan",
        "CSL, 34, 2025-12-31, CSL-36, Duties of critical infrastructure",
        "CSL, 36, 2026-01-01, CSL-36, Duties of critical infrastructure",
        "CSL, 37, 2025-12-31, CSL-39, Localisation",
        "CSL, 39, 2026-01-01, CSL-39, Localisation",
        "CSL, 40, 2025-12-31, CSL-42, Personal information",
        "CSL, 42, 2026-01-01, CSL-42, Personal information",
        "CSL, 42, 2025-12-31, CSL-44, Leak",
        "CSL, 44, 2026-01-01, CSL-44, Leak",
        "CSL, 49, 2025-12-31, CSL-51, Complaints",
        "CSL, 51, 2026-01-01, CSL-51, Complaints",
        "CSL, 59, 2025-12-31, CSL-61, Fines",
        "CSL, 61, 2026-01-01, CSL-61, Fines",
        "CSL, 64, 2025-12-31, CSL-71, Infringement of personal information",
        "CSL, 71, 2026-01-01, CSL-71, Infringement of personal information"
    })
    void citationIsReadByTheArticlesOfItsDay(String law, String article, LocalDate date, String id, String title) {
        var cited = statute.asOf(date).cited(law, article).orElseThrow();
        assertThat(cited.id()).isEqualTo(id);
        assertThat(cited.title().en()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0} Article {1} on {2} is nothing that we know")
    @CsvSource({
        "AUCL, 12, 2025-10-15",
        "AUCL, 26, 2025-10-14",
        "CSL, 21, 2026-01-01",
        "CSL, 73, 2025-12-31",
        "CSL, 999, 2026-01-01",
        "CS, 44, 2026-01-01",
        "CONTEST, 1, 2026-01-01"
    })
    void citationOfAnotherTimeIsNotGuessed(String law, String article, LocalDate date) {
        assertThat(statute.asOf(date).cited(law, article)).isEmpty();
    }

    @ParameterizedTest(name = "{0} has Article {1} until {2}, then {3}")
    @CsvSource({
        "AUCL-9, 8, 2025-10-14, 9",
        "AUCL-10, 9, 2025-10-14, 10",
        "AUCL-13, 12, 2025-10-14, 13",
        "CSL-44, 42, 2025-12-31, 44",
        "SMS-21, —, 2026-04-30, 21",
        "MIN-37, 37, 2025-12-28, 37"
    })
    void ruleKeepsItsIdWhenItsTextChanges(String id, String before, LocalDate last, String after) {
        var old = statute.asOf(last).rule(id);
        var current = statute.asOf(last.plusDays(1)).rule(id);
        assertThat(old.article().number()).isEqualTo(before);
        assertThat(current.article().number()).isEqualTo(after);
        assertThat(old.duty()).isNotEqualTo(current.duty());
        assertThat(current.effectiveFrom()).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest(name = "{0} on {1} -> {2}")
    @CsvSource({"AUCL-9, 2021-10-31, false", "AUCL-9, 2021-11-01, true", "CSL-44, 2021-10-31, false"})
    void oldVersionBeginsAtTheHorizon(String id, LocalDate date, boolean expected) {
        assertThat(statute.asOf(date).inForce(id)).isEqualTo(expected);
        assertThat(statute.asOf(HORIZON).inForce(id)).isTrue();
    }

    @Test
    void draftsAreListed() {
        assertThat(statute.drafts())
                .extracting(Draft::id, Draft::published)
                .containsExactly(
                        tuple("LARGE", "2026-08-07"),
                        tuple("LARGEPLAT", "2025-11-22"),
                        tuple("APP", "2026-01-10"),
                        tuple("ECL-DRAFT", "unknown"),
                        tuple("MPS", "2026-08"));
        assertThat(statute.drafts()).allSatisfy(draft -> {
            assertComplete(draft.law());
            assertComplete(draft.summary());
        });
    }

    @Test
    void draftIsInNoBook() {
        var drafts = statute.drafts().stream().map(Draft::id).toList();
        var days = new TreeSet<LocalDate>();
        statute.rules().forEach(rule -> days.add(rule.effectiveFrom()));
        days.add(LocalDate.of(2099, 1, 1));
        assertThat(statute.ids()).doesNotContainAnyElementsOf(drafts);
        assertThat(days)
                .allSatisfy(day ->
                        assertThat(drafts).noneMatch(id -> statute.asOf(day).inForce(id)));
    }

    private static void assertComplete(Text text) {
        assertThat(text.zh()).isNotBlank();
        assertThat(text.en()).isNotBlank();
    }
}
