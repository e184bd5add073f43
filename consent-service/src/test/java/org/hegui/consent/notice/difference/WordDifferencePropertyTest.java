package org.hegui.consent.notice.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.notice.difference.Segment.Kind.ADDED;
import static org.hegui.consent.notice.difference.Segment.Kind.KEPT;
import static org.hegui.consent.notice.difference.Segment.Kind.REMOVED;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordDifferencePropertyTest {

    @Property
    void thePiecesMakeBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        var segments = WordDifference.between(before, after);

        assertThat(without(ADDED, segments)).isEqualTo(before);
        assertThat(without(REMOVED, segments)).isEqualTo(after);
    }

    @Property
    void neighboursAreOfDifferentKinds(@ForAll("texts") String before, @ForAll("texts") String after) {
        var segments = WordDifference.between(before, after);

        for (var i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind()).isNotEqualTo(segments.get(i - 1).kind());
        }
    }

    @Property
    void theSameTextIsKept(@ForAll("texts") String text) {
        assertThat(WordDifference.between(text, text))
                .isEqualTo(text.isEmpty() ? List.of() : List.of(new Segment(KEPT, text)));
    }

    @Example
    void englishIsComparedByWords() {
        assertThat(WordDifference.between("Kept for three years.", "Kept for two years."))
                .containsExactly(
                        new Segment(KEPT, "Kept for "),
                        new Segment(REMOVED, "three"),
                        new Segment(ADDED, "two"),
                        new Segment(KEPT, " years."));
    }

    @Example
    void chineseIsComparedByCharacters() {
        assertThat(WordDifference.between("保存三年后删除", "保存两年后删除或者匿名化"))
                .containsExactly(
                        new Segment(KEPT, "保存"),
                        new Segment(REMOVED, "三"),
                        new Segment(ADDED, "两"),
                        new Segment(KEPT, "年后删除"),
                        new Segment(ADDED, "或者匿名化"));
    }

    @Example
    void charactersBeyondTheBasicPlaneStayWhole() {
        assertThat(WordDifference.between("𠮷", "𡃁"))
                .containsExactly(new Segment(REMOVED, "𠮷"), new Segment(ADDED, "𡃁"));
    }

    @Example
    void longTextsWithFewChangesAreComparedByWords() {
        var before = "我们收集您的手机号码。".repeat(360);
        var after = before + "以及邮箱。";

        assertThat(WordDifference.between(before, after))
                .containsExactly(new Segment(KEPT, before), new Segment(ADDED, "以及邮箱。"));
    }

    @Example
    void longTextsOfOtherWordsAreComparedQuickly() {
        var before = "甲。".repeat(2000);
        var after = "乙！".repeat(2000);

        assertThat(WordDifference.between(before, after))
                .containsExactly(new Segment(REMOVED, before), new Segment(ADDED, after));
    }

    @Example
    void longSentencesAreComparedBySentences() {
        var first = "甲".repeat(1000) + "。";
        var old = "乙".repeat(1000) + "。";
        var now = "丙".repeat(1000) + "。";

        assertThat(WordDifference.between(old + first, now + first + "丁"))
                .containsExactly(
                        new Segment(REMOVED, old),
                        new Segment(ADDED, now),
                        new Segment(KEPT, first),
                        new Segment(ADDED, "丁"));
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of("保", "存", "。", "kept", "for", " ", "\n", "3", "𠮷", "é", "<b>", "");
        return words.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    private static String without(Segment.Kind kind, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.kind() != kind)
                .map(Segment::text)
                .collect(joining());
    }
}
