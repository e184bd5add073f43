package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.hegui.statute.Outcome;

/** Any difference, on any date since the law. */
class PricePropertyTest {
    @Property
    void everyDifferenceGetsAnAnswerAndHabitIsNeverAYes(
            @ForAll PriceGround ground,
            @ForAll boolean same,
            @ForAll boolean documented,
            @ForAll boolean known,
            @ForAll boolean large,
            @ForAll @IntRange(max = 3000) int days) {
        var book = Answer.book(LocalDate.of(2021, 11, 1).plusDays(days));
        var verdict = new PriceRule(book).check(new PriceDifference(same, ground, documented, known, large));
        assertThat(verdict.outcome() == Outcome.PERMIT && same && ground == PriceGround.PREFERENCE_OR_HABIT)
                .isFalse();
    }
}
