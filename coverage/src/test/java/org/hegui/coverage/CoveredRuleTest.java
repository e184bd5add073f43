package org.hegui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Rule;
import org.hegui.statute.Statute;

/** The rows of the page, by rules of the catalogue that are left to somebody (PIPL-73), to nobody (PIPL-13), or contested. */
class CoveredRuleTest {
    private final Statute statute = Statute.load();

    @ParameterizedTest(name = "{0}, function {1}, test {2} -> open {3}, contradictory {4}")
    @CsvSource({
        "PIPL-13, false, false, true, false",
        "PIPL-13, false, true, true, false",
        "PIPL-13, true, false, true, false",
        "PIPL-13, true, true, false, false",
        "PIPL-73, false, false, false, false",
        "PIPL-73, false, true, false, false",
        "PIPL-73, true, false, true, true",
        "PIPL-73, true, true, false, true",
        "CONTEST-1, false, false, false, false",
        "CONTEST-1, true, false, true, false",
        "CONTEST-1, true, true, false, false"
    })
    void ruleIsOpenOrContradictory(String id, boolean function, boolean test, boolean open, boolean contradictory) {
        var marks = Stream.of(mark(id, MarkKind.FUNCTION, function), mark(id, MarkKind.TEST, test))
                .flatMap(List::stream)
                .toList();
        var rule = new CoveredRule(List.of(rule(id)), marks);
        assertThat(rule.open()).isEqualTo(open);
        assertThat(rule.contradictory()).isEqualTo(contradictory);
        var coverage = new Coverage(List.of(rule), List.of());
        assertThat(coverage.open()).isEqualTo(open ? List.of(id) : List.of());
        assertThat(coverage.contradictory()).isEqualTo(contradictory ? List.of(id) : List.of());
    }

    private static List<Mark> mark(String id, MarkKind kind, boolean present) {
        return present ? List.of(new Mark(id, kind, "A", "a/A.java")) : List.of();
    }

    private Rule rule(String id) {
        return statute.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
