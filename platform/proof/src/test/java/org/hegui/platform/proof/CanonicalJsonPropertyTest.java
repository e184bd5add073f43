package org.hegui.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalJsonPropertyTest {

    @Property(tries = 300)
    void theOrderOfNamesDoesNotMatterAndACanonicalTextIsItsOwn(@ForAll("facts") Map<String, String> facts) {
        var forwards = new ArrayList<>(facts.keySet());
        var backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);
        var one = JsonNodeFactory.instance.objectNode();
        forwards.forEach(name -> one.put(name, facts.get(name)));
        var other = JsonNodeFactory.instance.objectNode();
        backwards.forEach(name -> other.put(name, facts.get(name)));

        var text = CanonicalJson.of(one);

        assertThat(CanonicalJson.of(other)).isEqualTo(text);
        assertThat(CanonicalJson.of(text)).isEqualTo(text);
        assertThat(CanonicalJson.read(text)).isEqualTo(one);
    }

    @Provide
    Arbitrary<Map<String, String>> facts() {
        var text = Arbitraries.strings()
                .withChars("aZ0 \"\\/\n\t\u0000\u001f\u007f\u0080€汉é")
                .ofMaxLength(8);
        return Arbitraries.maps(text, text).ofMaxSize(6);
    }
}
