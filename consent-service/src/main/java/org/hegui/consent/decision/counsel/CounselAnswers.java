package org.hegui.consent.decision.counsel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hegui.platform.counsel.memo.CounselMemo;

/**
 * What counsel has said about what an act depends on.
 *
 * @param memos the newest memo in force for each contested question that has one
 */
public record CounselAnswers(List<CounselMemo> memos) {

    /** Counsel has said nothing, or was not asked. */
    public static final CounselAnswers NONE = new CounselAnswers(List.of());

    /** The questions answered in favour of the handler. */
    public Set<String> settled() {
        return memos.stream()
                .filter(CounselMemo::permits)
                .map(CounselMemo::question)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether counsel confirmed the safe default of one of them. */
    public boolean deny() {
        return memos.stream().anyMatch(memo -> !memo.permits());
    }

    /** The memos. */
    public List<UUID> ids() {
        return memos.stream().map(CounselMemo::id).toList();
    }
}
