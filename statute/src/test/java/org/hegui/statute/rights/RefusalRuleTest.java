package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;

@Applies("PIPL-50")
class RefusalRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final RefusalRule rule = new RefusalRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @Test
    void completeRefusalMissesNothing() {
        assertThat(rule.missing(complete())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RefusalItem.class)
    void everyItemIsMissed(RefusalItem item) {
        var texts = complete();
        texts.remove(item);
        assertThat(rule.missing(texts))
                .containsExactly(new MissingFromRefusal(
                        item,
                        new Reason(
                                "PIPL-50",
                                LocalDate.of(2021, 11, 1),
                                Effect.REQUIRES,
                                "拒绝答复缺少“" + item.label().zh() + "”，请补充后再发送。",
                                "The refusal doesn't state " + item.label().en() + ". Add it before sending.")));
        assertThat(RefusalItem.ofCode(item.code())).contains(item);
        assertThat(RefusalItem.ofCode(item.name())).isEmpty();
        assertThat(RefusalItem.ofCode(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void blankTextIsMissing(String blank) {
        var texts = complete();
        texts.put(RefusalItem.REMEDIES, blank);
        assertThat(rule.missing(texts)).extracting(MissingFromRefusal::item).containsExactly(RefusalItem.REMEDIES);
    }

    @Test
    void nothingIsAskedForBeforeTheLawIsInForce() {
        assertThat(rule.missing(Map.of())).hasSize(3);
        assertThat(new RefusalRule(STATUTE.asOf(LocalDate.of(2021, 10, 31))).missing(Map.of()))
                .isEmpty();
    }

    private static EnumMap<RefusalItem, String> complete() {
        var texts = new EnumMap<RefusalItem, String>(RefusalItem.class);
        for (var item : RefusalItem.values()) {
            texts.put(item, "text");
        }
        return texts;
    }
}
