package org.hegui.consent.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.hegui.statute.notice.NoticeItem;
import org.hegui.statute.notice.NoticeOccasion;

class NoticeHashPropertyTest {

    @Example
    void theHashIsThatOfTheCanonicalJson() {
        var content = new NoticeContent(
                Set.of(NoticeOccasion.EXPORT, NoticeOccasion.SENSITIVE),
                new NoticeTexts(Map.of(NoticeItem.PURPOSE, "发送“优惠”", NoticeItem.METHOD, "存储")),
                new NoticeTexts(Map.of(NoticeItem.PURPOSE, "offers\n")));

        // printf '%s' '{"code":"a","en":{"purpose":"offers\n"},"occasions":["SENSITIVE","EXPORT"],"version":2,
        // "zh":{"method":"存储","purpose":"发送“优惠”"}}' | sha256sum, without the line break
        assertThat(NoticeHash.of("a", 2, content))
                .isEqualTo("37be2e5604855d125b6808c6f52ad0888db2b89017035d3163b135657fe586b6");
    }

    @Property(tries = 200)
    void theOrderInWhichItIsWrittenDoesNotMatter(@ForAll("contents") NoticeContent content, @ForAll Random random) {
        var shuffled = new NoticeContent(
                new LinkedHashSet<>(shuffled(content.occasions(), random)),
                shuffled(content.zh(), random),
                shuffled(content.en(), random));

        assertThat(NoticeHash.of("code", 1, shuffled)).isEqualTo(NoticeHash.of("code", 1, content));
    }

    @Property(tries = 200)
    void anotherWordIsAnotherHash(@ForAll("contents") NoticeContent content, @ForAll NoticeItem item) {
        var words = new HashMap<>(content.zh().items());
        words.merge(item, "字", String::concat);
        var changed = new NoticeContent(content.occasions(), new NoticeTexts(words), content.en());

        assertThat(NoticeHash.of("code", 1, changed)).isNotEqualTo(NoticeHash.of("code", 1, content));
    }

    @Property(tries = 50)
    void anotherVersionCodeLanguageOrOccasionIsAnotherHash(
            @ForAll("contents") NoticeContent content,
            @ForAll @IntRange(min = 1, max = 99) int version,
            @ForAll NoticeOccasion occasion) {
        var occasions = new HashSet<>(content.occasions());
        if (!occasions.add(occasion)) {
            occasions.remove(occasion);
        }
        var hash = NoticeHash.of("code", version, content);

        assertThat(NoticeHash.of("code", version + 1, content)).isNotEqualTo(hash);
        assertThat(NoticeHash.of("codes", version, content)).isNotEqualTo(hash);
        assertThat(NoticeHash.of("code", version, new NoticeContent(occasions, content.zh(), content.en())))
                .isNotEqualTo(hash);
        if (!content.zh().equals(content.en())) {
            assertThat(NoticeHash.of(
                            "code", version, new NoticeContent(content.occasions(), content.en(), content.zh())))
                    .isNotEqualTo(hash);
        }
    }

    @Provide
    Arbitrary<NoticeContent> contents() {
        return Combinators.combine(Arbitraries.of(NoticeOccasion.class).set(), texts(), texts())
                .as(NoticeContent::new);
    }

    private static Arbitrary<NoticeTexts> texts() {
        var text = Arbitraries.strings().withChars("甲乙ab \"\\\n<&é€").ofMaxLength(12);
        return Arbitraries.maps(Arbitraries.of(NoticeItem.class), text)
                .ofMaxSize(6)
                .map(NoticeTexts::new);
    }

    private static NoticeTexts shuffled(NoticeTexts texts, Random random) {
        var shuffled = new LinkedHashMap<NoticeItem, String>();
        shuffled(texts.items().entrySet(), random).forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return new NoticeTexts(shuffled);
    }

    private static <T> List<T> shuffled(Set<T> all, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
