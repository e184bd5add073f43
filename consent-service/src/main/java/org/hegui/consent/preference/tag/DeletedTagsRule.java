package org.hegui.consent.preference.tag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which tags are deleted: what was said last counts, about the tag or about all tags.
 *
 * @param newest the newest choice about each tag, and about all
 */
record DeletedTagsRule(List<TagRow> newest) {

    DeletedTagsResponse of(UUID subjectId) {
        var all = newest.stream().filter(row -> row.tag() == null).findFirst();
        var since = all.map(TagRow::saidAt).orElse(Instant.MIN);
        var later = newest.stream()
                .filter(row -> row.tag() != null && row.saidAt().isAfter(since))
                .toList();
        var deletesAll = all.isPresent() && !all.get().allowed();
        return new DeletedTagsResponse(
                subjectId, deletesAll, codes(later, false), deletesAll ? codes(later, true) : List.of());
    }

    private static List<String> codes(List<TagRow> rows, boolean allowed) {
        return rows.stream()
                .filter(row -> row.allowed() == allowed)
                .map(TagRow::tag)
                .sorted()
                .toList();
    }
}
