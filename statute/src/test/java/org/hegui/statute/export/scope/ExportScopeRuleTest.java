package org.hegui.statute.export.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.statute.export.scope.AccessorRole.GROUP_IT;
import static org.hegui.statute.export.scope.AccessorRole.STAFF;
import static org.hegui.statute.export.scope.AccessorRole.SUB_PROCESSOR;
import static org.hegui.statute.export.scope.AccessorRole.SUPPORT;
import static org.hegui.statute.export.scope.Region.ABROAD;
import static org.hegui.statute.export.scope.Region.HONG_KONG;
import static org.hegui.statute.export.scope.Region.MACAO;
import static org.hegui.statute.export.scope.Region.MAINLAND;
import static org.hegui.statute.export.scope.Region.TAIWAN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;
import org.hegui.statute.UnknownRule;

@Applies({"CONTEST-21", "PIPL-3", "PIPL-38", "QA-2025-10"})
class ExportScopeRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Stream<Arguments> movements() {
        return Stream.of(
                arguments(new Movement(MAINLAND, null, false), false, "PIPL-38 PERMITS"),
                arguments(new Movement(ABROAD, null, false), true, "PIPL-38 REQUIRES"),
                arguments(new Movement(HONG_KONG, null, false), true, "PIPL-38 REQUIRES"),
                arguments(new Movement(MACAO, null, false), true, "PIPL-38 REQUIRES"),
                arguments(new Movement(TAIWAN, null, false), true, "PIPL-38 REQUIRES"),
                arguments(new Movement(MAINLAND, null, true), true, "PIPL-3 REQUIRES"),
                arguments(read(MAINLAND, MAINLAND, STAFF, false), false, "PIPL-38 PERMITS"),
                arguments(read(MAINLAND, MAINLAND, GROUP_IT, false), false, "PIPL-38 PERMITS"),
                arguments(read(MAINLAND, MAINLAND, SUB_PROCESSOR, false), false, "PIPL-38 PERMITS"),
                arguments(read(MAINLAND, MAINLAND, STAFF, true), true, "QA-2025-10 REQUIRES"),
                arguments(read(MAINLAND, ABROAD, STAFF, false), false, "QA-2025-10 PERMITS"),
                arguments(read(MAINLAND, ABROAD, GROUP_IT, false), false, "QA-2025-10 PERMITS"),
                arguments(read(MAINLAND, HONG_KONG, STAFF, true), true, "QA-2025-10 REQUIRES"),
                arguments(read(MAINLAND, ABROAD, SUB_PROCESSOR, false), true, "CONTEST-21 ASKS_COUNSEL"),
                arguments(read(HONG_KONG, MAINLAND, STAFF, false), true, "QA-2025-10 REQUIRES"),
                arguments(read(ABROAD, ABROAD, STAFF, true), true, "QA-2025-10 REQUIRES"),
                arguments(read(ABROAD, ABROAD, GROUP_IT, false), true, "QA-2025-10 REQUIRES, CONTEST-21 ASKS_COUNSEL"),
                arguments(read(ABROAD, MAINLAND, SUPPORT, false), true, "QA-2025-10 REQUIRES, CONTEST-21 ASKS_COUNSEL"),
                arguments(
                        read(TAIWAN, ABROAD, SUB_PROCESSOR, false),
                        true,
                        "QA-2025-10 REQUIRES, CONTEST-21 ASKS_COUNSEL"),
                arguments(
                        new Movement(ABROAD, new Accessor(ABROAD, ABROAD, SUPPORT, false), true),
                        true,
                        "PIPL-38 REQUIRES, QA-2025-10 REQUIRES, CONTEST-21 ASKS_COUNSEL, PIPL-3 REQUIRES"));
    }

    @ParameterizedTest(name = "[{index}] {0} -> {1}")
    @MethodSource("movements")
    void exportIsWhatGoesAbroadOrCanBeReachedFromThere(Movement movement, boolean export, String cited) {
        assertThat(cited(TODAY, movement)).isEqualTo(export + ": " + cited);
    }

    static Stream<Arguments> earlier() {
        var visitor = read(MAINLAND, ABROAD, STAFF, false);
        var remote = read(ABROAD, ABROAD, GROUP_IT, false);
        return Stream.of(
                arguments("2025-10-30", visitor, "true: PIPL-38 REQUIRES"),
                arguments("2025-10-31", visitor, "false: QA-2025-10 PERMITS"),
                arguments("2025-10-30", remote, "true: PIPL-38 REQUIRES, CONTEST-21 ASKS_COUNSEL"),
                arguments("2024-03-21", remote, "true: PIPL-38 REQUIRES"),
                arguments("2024-03-21", read(MAINLAND, MAINLAND, STAFF, true), "true: PIPL-38 REQUIRES"),
                arguments("2024-03-21", read(MAINLAND, MAINLAND, STAFF, false), "false: PIPL-38 PERMITS"));
    }

    @ParameterizedTest(name = "on {0}: {1} -> {2}")
    @MethodSource("earlier")
    void withoutGuidanceTheDoubtIsAnExport(LocalDate date, Movement movement, String expected) {
        assertThat(cited(date, movement)).isEqualTo(expected);
    }

    @Test
    void beforeTheLawIsInForceThereIsNoAnswer() {
        var rule = new ExportScopeRule(STATUTE.asOf(LocalDate.of(2021, 10, 31)));
        var domestic = new Movement(MAINLAND, null, false);
        assertThatThrownBy(() -> rule.decide(domestic)).isInstanceOf(UnknownRule.class);
    }

    private static String cited(LocalDate date, Movement movement) {
        var decision = new ExportScopeRule(STATUTE.asOf(date)).decide(movement);
        var reasons = decision.reasons().stream()
                .map(reason -> reason.rule() + " " + reason.effect())
                .toList();
        return decision.export() + ": " + String.join(", ", reasons);
    }

    private static Movement read(Region location, Region employer, AccessorRole role, boolean passesOn) {
        return new Movement(MAINLAND, new Accessor(location, employer, role, passesOn), false);
    }
}
