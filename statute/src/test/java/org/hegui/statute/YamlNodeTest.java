package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class YamlNodeTest {
    private final YamlNode node = new YamlNode(Map.of("blank", " ", "text", "x", "list", List.of("y")), "file");

    @Test
    void mistakesSayWhereTheyAre() {
        assertThatThrownBy(() -> node.text("blank")).hasMessage("file: blank is missing");
        assertThatThrownBy(() -> node.text("absent")).hasMessage("file: absent is missing");
        assertThatThrownBy(() -> node.number("text")).hasMessage("file: text is not a whole number");
        assertThatThrownBy(() -> node.texts("text")).hasMessage("file: text is not a list");
        assertThatThrownBy(() -> node.child("text")).hasMessage("file/text: a mapping is expected");
        assertThatThrownBy(() -> node.children("list")).hasMessage("file/list[0]: a mapping is expected");
    }
}
