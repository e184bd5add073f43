package org.hegui.consent.preference.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class DeletedTagsRuleTest {

    private static final UUID SUBJECT = UUID.randomUUID();

    @Test
    void whoSaidNothingDeletedNothing() {
        assertThat(rule()).isEqualTo(new DeletedTagsResponse(SUBJECT, false, List.of(), List.of()));
    }

    @Test
    void aTagIsDeletedUntilItIsAllowed() {
        assertThat(rule(row("vip", false, 1), row("loyal", true, 2)).deleted()).containsExactly("vip");
    }

    @Test
    void allMeansThoseFromBeforeToo() {
        var rule = rule(row("vip", true, 1), row(null, false, 2), row("loyal", true, 3), row("sporty", false, 4));
        assertThat(rule).isEqualTo(new DeletedTagsResponse(SUBJECT, true, List.of("sporty"), List.of("loyal")));
    }

    @Test
    void whoAllowsAllAgainForgetsWhatWasDeletedBefore() {
        var rule = rule(row("vip", false, 1), row(null, true, 2), row("loyal", false, 3));
        assertThat(rule).isEqualTo(new DeletedTagsResponse(SUBJECT, false, List.of("loyal"), List.of()));
    }

    private static DeletedTagsResponse rule(TagRow... rows) {
        return new DeletedTagsRule(List.of(rows)).of(SUBJECT);
    }

    private static TagRow row(String tag, boolean allowed, long second) {
        return new TagRow(tag, allowed, Instant.ofEpochSecond(second));
    }
}
