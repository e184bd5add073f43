package org.hegui.statute.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.person.AgeGroup;

@Applies({"MIN-24", "CPL-29"})
class MessagePropertyTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate PIPL = LocalDate.of(2021, 11, 1);

    private final MessageRule rule = new MessageRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void everyMessageGetsAnAnswerOnEveryDaySincePipl(
            @ForAll("messages") MessageCase message, @ForAll("days") int days) {
        var verdict = new MessageRule(STATUTE.asOf(PIPL.plusDays(days))).decide(message.message());
        assertThat(verdict.reasons()).isNotEmpty();
    }

    @Property
    void noConsentOverridesTheRuleOnMinors(@ForAll("messages") MessageCase message) {
        var toMinor = message.kind(MessageKind.COMMERCIAL)
                .age(AgeGroup.TEEN)
                .automated()
                .message();
        assertThat(rule.decide(toMinor).outcome()).isEqualTo(Outcome.DENY);
    }

    @Property
    void nothingCommercialComesToThePersonAfterARefusal(@ForAll("messages") MessageCase message) {
        var refused = message.kind(MessageKind.COMMERCIAL)
                .consent(MessageConsent.REFUSED)
                .message();
        if (refused.channel().comesToThePerson()) {
            assertThat(rule.decide(refused).outcome()).isEqualTo(Outcome.DENY);
        }
    }

    @Property
    void showingMoreNeverTurnsAYesIntoANo(@ForAll("messages") MessageCase message) {
        if (rule.decide(message.message()).outcome() == Outcome.PERMIT) {
            var full = message.contents(Set.of(MessageContent.values())).message();
            assertThat(rule.decide(full).outcome()).isEqualTo(Outcome.PERMIT);
        }
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 4000);
    }

    @Provide
    Arbitrary<MessageCase> messages() {
        var contents = Arbitraries.of(MessageContent.class).set();
        var flags = Arbitraries.integers().between(0, 31);
        var hours = Arbitraries.integers().between(0, 23);
        return Combinators.combine(
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(MessageKind.class),
                        Arbitraries.of(AgeGroup.class),
                        Arbitraries.of(MessageConsent.class),
                        contents,
                        flags,
                        hours)
                .as((channel, kind, age, consent, shown, flag, hour) -> flagged(
                        MessageCase.by(channel)
                                .kind(kind)
                                .age(age)
                                .consent(consent)
                                .contents(shown)
                                .at(LocalTime.of(hour, 0)),
                        flag));
    }

    private static MessageCase flagged(MessageCase message, int flag) {
        var one = (flag & 1) == 0 ? message : message.unproven();
        var two = (flag & 2) == 0 ? one : one.refusedElsewhere();
        var three = (flag & 4) == 0 ? two : two.automated();
        var four = (flag & 8) == 0 ? three : three.personalisationOff();
        return (flag & 16) == 0 ? four : four.signsOfMinority();
    }
}
