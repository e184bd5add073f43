package org.hegui.statute.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.hegui.statute.Statute;

class MessageWordsPropertyTest {
    private final MessageWords words = new MessageWords(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Property
    void noTextThrows(@ForAll String text) {
        assertThat(words.asksToStop(text + "退订")).isTrue();
        assertThat(words.subjectMarked("广告" + text)).isTrue();
    }
}
