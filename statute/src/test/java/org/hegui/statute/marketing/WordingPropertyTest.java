package org.hegui.statute.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;

/** Any text, and texts made of the words themselves and of what hides them. */
class WordingPropertyTest {
    private final WordingRule rule = new WordingRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void noTextThrowsAndEveryPlaceLiesInIt(@ForAll("texts") String text) {
        assertThat(rule.check(text, false).findings()).allSatisfy(finding -> {
            var found = text.substring(finding.start(), finding.start() + finding.length());
            assertThat(Squeezed.of(found).text())
                    .isEqualTo(Squeezed.of(finding.word()).text());
        });
    }

    @Property
    void aWordIsFoundWhereverItStands(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(rule.check(before + "。国 家 级。" + after, true).outcome()).isEqualTo(Outcome.DENY);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("最佳国家级高好 ·*-热销获奖\u200b\ud83d\ude00。")
                        .ofMaxLength(20));
    }
}
