package org.hegui.statute.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Statute;

class NoticeRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final NoticeRule rule = new NoticeRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @Test
    void completeNoticeMissesNothing() {
        assertThat(rule.missing(new NoticeItems(complete(), true, true))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeItem.class)
    void everyItemIsMissedWithItsRule(NoticeItem item) {
        var texts = complete();
        texts.remove(item);
        var missing = rule.missing(new NoticeItems(texts, true, true));
        assertThat(missing).singleElement().satisfies(found -> {
            assertThat(found.item()).isEqualTo(item);
            assertThat(found.reason().rule()).isEqualTo(item.rule());
        });
        assertThat(NoticeItem.ofCode(item.code())).contains(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void blankTextIsMissing(String blank) {
        var texts = complete();
        texts.put(NoticeItem.EXPIRY_TREATMENT, blank);
        assertThat(items(new NoticeItems(texts, false, false))).containsExactly(NoticeItem.EXPIRY_TREATMENT);
    }

    @ParameterizedTest(name = "sensitive {0}, export {1} -> {2} items")
    @CsvSource({"false, false, 9", "true, false, 11", "false, true, 15", "true, true, 17"})
    void sensitiveInformationAndExportAskForMore(boolean sensitive, boolean export, int expected) {
        assertThat(rule.missing(new NoticeItems(Map.of(), sensitive, export))).hasSize(expected);
    }

    @Test
    void itemsOfTheRegulationsAreAskedForOnceTheyAreInForce() {
        var before = new NoticeRule(STATUTE.asOf(LocalDate.of(2024, 12, 31)));
        var missing = before.missing(new NoticeItems(Map.of(), false, false));
        assertThat(missing).extracting(found -> found.reason().rule()).containsOnly("PIPL-17");
    }

    @Test
    void unknownCodeIsNoItem() {
        assertThat(NoticeItem.ofCode("HANDLER_NAME")).isEmpty();
        assertThat(NoticeItem.ofCode(null)).isEmpty();
    }

    private List<NoticeItem> items(NoticeItems notice) {
        return rule.missing(notice).stream().map(MissingItem::item).toList();
    }

    private static Map<NoticeItem, String> complete() {
        var texts = new EnumMap<NoticeItem, String>(NoticeItem.class);
        Arrays.stream(NoticeItem.values()).forEach(item -> texts.put(item, "text"));
        return texts;
    }
}
