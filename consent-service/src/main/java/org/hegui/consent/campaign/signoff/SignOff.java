package org.hegui.consent.campaign.signoff;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hegui.platform.counsel.memo.CounselMemo;

/**
 * What counsel has said of what the rules leave to counsel.
 *
 * @param asked ids of the rules that ask
 * @param memos the memo that counts now for each that has one
 */
public record SignOff(List<String> asked, List<CounselMemo> memos) {

    /** Copies the lists. */
    public SignOff {
        asked = List.copyOf(asked);
        memos = List.copyOf(memos);
    }

    /** The rules that counsel has not answered, or not any more. */
    public List<String> open() {
        var answered = memos.stream().map(CounselMemo::question).collect(Collectors.toSet());
        return asked.stream().filter(rule -> !answered.contains(rule)).toList();
    }

    /** The rules of which counsel said that the safe default stands. */
    public Set<String> refused() {
        return memos.stream()
                .filter(memo -> !memo.permits())
                .map(CounselMemo::question)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether counsel answered everything in favour. */
    public boolean complete() {
        return open().isEmpty() && refused().isEmpty();
    }

    /** The memos relied on. */
    public List<UUID> ids() {
        return memos.stream().map(CounselMemo::id).toList();
    }

    /** When the first of them runs out. */
    public Optional<Instant> until() {
        return memos.stream().map(CounselMemo::expiresAt).min(Comparator.naturalOrder());
    }
}
