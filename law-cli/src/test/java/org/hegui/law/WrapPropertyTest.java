package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WrapPropertyTest {

    @Property(tries = 200)
    void nothingIsLostButBlanks(@ForAll String text, @ForAll @IntRange(min = 1, max = 30) int room) {
        assertThat(withoutBlanks(String.join("", Wrap.lines(text, room)))).isEqualTo(withoutBlanks(text));
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
