package org.hegui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.hegui.statute.Draft;
import org.hegui.statute.Statute;

/** Holds the sources of the whole project and the catalogue together. */
class CoverageTest {
    private static final Path ROOT = Path.of("..");

    /** Ids that tests use for rules that don't exist. */
    private static final Set<String> UNKNOWN_ON_PURPOSE = Set.of("PIPL-999");

    private static final Statute STATUTE = Statute.load();
    private static final Findings FINDINGS = Findings.below(ROOT, STATUTE.ids());
    private static final Coverage COVERAGE = Coverage.of(STATUTE, FINDINGS.marks());

    @Test
    void pageIsTheOneThatTheSourcesGive() throws IOException {
        var written = Files.readString(ROOT.resolve(Main.PAGE));
        var rendered = new Page(COVERAGE).render();
        assertThat(rendered.equals(written))
                .as(
                        "docs/legal-coverage.md is not what the sources give: run ./suite render-coverage and commit it%n"
                                + "  sources: %s%n  page: %s",
                        linesOnlyIn(rendered, written), linesOnlyIn(written, rendered))
                .isTrue();
    }

    @Test
    void everyMarkNamesARuleOfTheCatalogue() {
        assertThat(FINDINGS.marks()).hasSizeGreaterThan(50);
        assertThat(FINDINGS.marks())
                .filteredOn(mark -> !STATUTE.ids().contains(mark.rule()))
                .isEmpty();
    }

    @Test
    void everyCitationNamesARuleOfTheCatalogue() {
        var known = new HashSet<>(STATUTE.ids());
        STATUTE.drafts().stream().map(Draft::id).forEach(known::add);
        known.addAll(UNKNOWN_ON_PURPOSE);
        assertThat(FINDINGS.citations()).hasSizeGreaterThan(300);
        assertThat(FINDINGS.citations())
                .filteredOn(citation -> !known.contains(citation.rule()))
                .isEmpty();
    }

    @Test
    void everyExceptionIsUsed() {
        assertThat(FINDINGS.citations()).extracting(Citation::rule).containsAll(UNKNOWN_ON_PURPOSE);
        assertThat(STATUTE.ids()).doesNotContainAnyElementsOf(UNKNOWN_ON_PURPOSE);
    }

    @Test
    void noRuleIsBothAppliedAndLeftToOthers() {
        assertThat(COVERAGE.contradictory())
                .as("applied by a function, and left to others: take leftTo off")
                .isEmpty();
    }

    @Test
    void everyRuleIsAppliedAndShownOrLeftToSomebody() {
        assertThat(COVERAGE.open())
                .as("without a function and leftTo, or with a function and without a test")
                .isEmpty();
    }

    private static List<String> linesOnlyIn(String one, String other) {
        var known = other.lines().collect(Collectors.toSet());
        return one.lines().filter(line -> !known.contains(line)).limit(10).toList();
    }
}
