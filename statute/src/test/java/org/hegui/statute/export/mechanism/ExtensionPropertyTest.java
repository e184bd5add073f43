package org.hegui.statute.export.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;
import org.hegui.statute.export.ExportMechanism;
import org.hegui.statute.time.Window;

@Applies("QA-2026-07")
class ExtensionPropertyTest {
    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 1);

    private final ExtensionRule rule = new ExtensionRule(Statute.load().asOf(APPLIED));

    @Property
    void expectingMoreNeverTurnsANoIntoAQuestion(
            @ForAll @LongRange(max = 5_000_000) long people,
            @ForAll @LongRange(max = 5_000_000) long expected,
            @ForAll @LongRange(max = 5_000_000) long more) {
        var many = apply(people, expected + more).outcome();
        if (apply(people, expected).outcome() == Outcome.DENY) {
            assertThat(many).isEqualTo(Outcome.DENY);
        }
        assertThat(many).isEqualTo((expected + more) * 5 > people * 6 ? Outcome.DENY : Outcome.ASK_COUNSEL);
    }

    private Verdict apply(long people, long expected) {
        var renewal = new Window("XB-9", APPLIED, APPLIED, Certainty.CERTAIN);
        var validity =
                new Validity(ExportMechanism.SECURITY_ASSESSMENT, "XB-9", APPLIED.minusYears(2), APPLIED, renewal);
        return rule.decide(new ExtensionFacts(validity, Set.of(), people, expected, true, null));
    }
}
