package org.hegui.consent.decision.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hegui.consent.decision.answer.Obligation;
import org.hegui.consent.decision.known.TrailEntry;
import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.statute.handling.DecisionRule;

/** When a PERMIT ends by itself. Pure. */
final class Expiry {

    private Expiry() {}

    /** The earliest end of what it rests on: consents given for a time, and opinions of counsel. */
    static Optional<Obligation> of(List<TrailEntry> consents, List<CounselMemo> memos) {
        var ofConsents = consents.stream()
                .filter(consent -> Objects.nonNull(consent.validUntil()))
                .map(consent -> Obligation.expires(consent.validUntil(), DecisionRule.endsBy(consent.kind())));
        var ofMemos = memos.stream()
                .filter(CounselMemo::permits)
                .map(memo -> Obligation.expires(memo.expiresAt(), memo.question()));
        return Stream.concat(ofConsents, ofMemos).min(Comparator.comparing(Obligation::until));
    }
}
