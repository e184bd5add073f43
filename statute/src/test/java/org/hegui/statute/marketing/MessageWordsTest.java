package org.hegui.statute.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;

@Applies({"EMAIL", "NTM-16", "SMS-21"})
class MessageWordsTest {
    private static final Statute STATUTE = Statute.load();

    private final MessageWords words = new MessageWords(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest
    @ValueSource(strings = {"广告 秋季新品", "广告", "AD", "AD 秋季", "AD：秋季", "AD秋季", " 广告：新品", "ＡＤ 新品"})
    void markedSubjectStartsWithTheMark(String subject) {
        assertThat(words.subjectMarked(subject)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "新品 广告", "ADDRESS change", "AD2", "ad 新品", "A D", "【广告】新品"})
    void anyOtherSubjectIsNotMarked(String subject) {
        assertThat(words.subjectMarked(subject)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "t", "TD", "td", "Ｔ", "T D", "TD。", " R ", "r!", "退订", "退 订", "请退订，谢谢", "回复退订"})
    void wordThatStopsIsRecognised(String reply) {
        assertThat(words.asksToStop(reply)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "Thanks", "TDD", "谢谢", "OK", "订", "R2"})
    void anyOtherReplyIsReadByAPerson(String reply) {
        assertThat(words.asksToStop(reply)).isFalse();
    }

    @Test
    void beforeTheListsThereIsNoWord() {
        var early = new MessageWords(STATUTE.asOf(LocalDate.of(2006, 3, 29)));
        assertThat(early.subjectMarked("广告")).isFalse();
        assertThat(early.asksToStop("退订")).isFalse();
    }
}
