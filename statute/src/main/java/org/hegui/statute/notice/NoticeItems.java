package org.hegui.statute.notice;

import java.util.Map;
import java.util.Set;

/**
 * What a notice says.
 *
 * @param texts the words of each item, in the language being checked
 * @param occasions what it has to say more about
 */
public record NoticeItems(Map<NoticeItem, String> texts, Set<NoticeOccasion> occasions) {
    /** Copies both. */
    public NoticeItems {
        texts = Map.copyOf(texts);
        occasions = Set.copyOf(occasions);
    }
}
