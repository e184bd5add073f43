package org.hegui.consent.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hegui.platform.counsel.CounselMemo;

/**
 * What counsel has said about what an act depends on.
 *
 * @param memos the newest memo in force for each contested question that has one
 */
record CounselAnswers(List<CounselMemo> memos) {

    static final CounselAnswers NONE = new CounselAnswers(List.of());

    /** The questions answered in favour of the handler. */
    Set<String> settled() {
        return memos.stream()
                .filter(CounselMemo::permits)
                .map(CounselMemo::question)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether counsel confirmed the safe default of one of them. */
    boolean deny() {
        return memos.stream().anyMatch(memo -> !memo.permits());
    }

    List<UUID> ids() {
        return memos.stream().map(CounselMemo::id).toList();
    }
}
