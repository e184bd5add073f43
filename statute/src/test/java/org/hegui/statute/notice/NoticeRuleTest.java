package org.hegui.statute.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.notice.NoticeItem.ALGORITHM;
import static org.hegui.statute.notice.NoticeItem.CHILDREN_RULES;
import static org.hegui.statute.notice.NoticeItem.IMPACT;
import static org.hegui.statute.notice.NoticeItem.NECESSITY;
import static org.hegui.statute.notice.NoticeItem.OVERSEAS_RECIPIENT_CATEGORIES;
import static org.hegui.statute.notice.NoticeItem.OVERSEAS_RECIPIENT_CONTACT;
import static org.hegui.statute.notice.NoticeItem.OVERSEAS_RECIPIENT_METHOD;
import static org.hegui.statute.notice.NoticeItem.OVERSEAS_RECIPIENT_NAME;
import static org.hegui.statute.notice.NoticeItem.OVERSEAS_RECIPIENT_PURPOSE;
import static org.hegui.statute.notice.NoticeItem.OVERSEAS_RECIPIENT_RIGHTS;
import static org.hegui.statute.notice.NoticeItem.PERSONALISATION_OFF;
import static org.hegui.statute.notice.NoticeItem.RECIPIENT_CATEGORIES;
import static org.hegui.statute.notice.NoticeItem.RECIPIENT_CONTACT;
import static org.hegui.statute.notice.NoticeItem.RECIPIENT_METHOD;
import static org.hegui.statute.notice.NoticeItem.RECIPIENT_NAME;
import static org.hegui.statute.notice.NoticeItem.RECIPIENT_PURPOSE;
import static org.hegui.statute.notice.NoticeItem.SIGN;
import static org.hegui.statute.notice.NoticeItem.SUCCESSOR_CONTACT;
import static org.hegui.statute.notice.NoticeItem.SUCCESSOR_NAME;
import static org.hegui.statute.notice.NoticeItem.THIRD_PARTY_LIST;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Statute;

@Applies({
    "PIPL-7", "PIPL-17", "PIPL-22", "PIPL-23", "PIPL-24", "PIPL-26", "PIPL-30", "PIPL-31", "PIPL-39", "NDSR-21",
    "ALG-16"
})
class NoticeRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final Set<NoticeOccasion> EVERY_OCCASION = EnumSet.allOf(NoticeOccasion.class);

    private final NoticeRule rule = new NoticeRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @Test
    void completeNoticeMissesNothing() {
        assertThat(rule.missing(new NoticeItems(complete(), EVERY_OCCASION))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeItem.class)
    void everyItemIsMissedWithItsRule(NoticeItem item) {
        var texts = complete();
        texts.remove(item);
        var missing = rule.missing(new NoticeItems(texts, EVERY_OCCASION));
        assertThat(missing).singleElement().satisfies(found -> {
            assertThat(found.item()).isEqualTo(item);
            assertThat(found.reason().rule()).isEqualTo(item.rule());
            assertThat(found.reason().effect()).isEqualTo(Effect.REQUIRES);
            assertThat(found.reason().zh()).contains(item.label().zh());
            assertThat(found.reason().en()).contains(item.label().en());
        });
        assertThat(NoticeItem.ofCode(item.code())).contains(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void blankTextIsMissing(String blank) {
        var texts = complete();
        texts.put(NoticeItem.EXPIRY_TREATMENT, blank);
        assertThat(items(new NoticeItems(texts, Set.of()))).containsExactly(NoticeItem.EXPIRY_TREATMENT);
    }

    static Stream<Arguments> occasions() {
        return Stream.of(
                arguments(NoticeOccasion.SENSITIVE, List.of(NECESSITY, IMPACT)),
                arguments(NoticeOccasion.CHILDREN, List.of(CHILDREN_RULES)),
                arguments(
                        NoticeOccasion.PROVIDE,
                        List.of(
                                THIRD_PARTY_LIST,
                                RECIPIENT_NAME,
                                RECIPIENT_CONTACT,
                                RECIPIENT_PURPOSE,
                                RECIPIENT_METHOD,
                                RECIPIENT_CATEGORIES)),
                arguments(
                        NoticeOccasion.EXPORT,
                        List.of(
                                OVERSEAS_RECIPIENT_NAME,
                                OVERSEAS_RECIPIENT_CONTACT,
                                OVERSEAS_RECIPIENT_PURPOSE,
                                OVERSEAS_RECIPIENT_METHOD,
                                OVERSEAS_RECIPIENT_CATEGORIES,
                                OVERSEAS_RECIPIENT_RIGHTS)),
                arguments(NoticeOccasion.AUTOMATED_DECISION, List.of(ALGORITHM, PERSONALISATION_OFF)),
                arguments(NoticeOccasion.PUBLIC_PLACE, List.of(SIGN)),
                arguments(NoticeOccasion.SUCCESSION, List.of(SUCCESSOR_NAME, SUCCESSOR_CONTACT)));
    }

    @ParameterizedTest
    @MethodSource("occasions")
    void occasionAsksForMore(NoticeOccasion occasion, List<NoticeItem> added) {
        assertThat(rule.added(Set.of(occasion))).isEqualTo(added);
        var plain = rule.required(Set.of());
        assertThat(rule.required(Set.of(occasion)))
                .hasSize(plain.size() + added.size())
                .containsAll(plain);
        assertThat(items(new NoticeItems(Map.of(), Set.of(occasion)))).containsAll(added);
    }

    @Test
    void noOccasionAddsNothing() {
        assertThat(rule.added(Set.of())).isEmpty();
        assertThat(rule.required(EVERY_OCCASION)).containsExactly(NoticeItem.values());
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2024-12-31, PIPL-17", "2025-01-01, PIPL-17 NDSR-21"})
    void itemsOfTheRegulationsAreAskedForOnceTheyAreInForce(LocalDate date, String rules) {
        var missing = new NoticeRule(STATUTE.asOf(date)).missing(new NoticeItems(Map.of(), Set.of()));
        assertThat(missing).extracting(found -> found.reason().rule()).containsOnly(rules.split(" "));
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
