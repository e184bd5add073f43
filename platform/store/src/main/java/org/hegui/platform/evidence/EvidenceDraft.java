package org.hegui.platform.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;

/**
 * What is to be proved later about one state change. Holds ids, codes and counts only: personal information must never
 * be in it, because evidence outlives the person's erasure.
 *
 * @param action what was done, for example {@code consent.withdrawn}
 * @param objectType kind of the thing that changed, for example {@code consent}
 * @param objectId id of the thing that changed
 * @param subjectId the customer concerned, if one is
 * @param outcome the state or decision that came out
 * @param rules ids of the legal rules relied on
 * @param facts further ids, codes, hashes and counts
 */
public record EvidenceDraft(
        String action,
        String objectType,
        UUID objectId,
        @Nullable UUID subjectId,
        String outcome,
        List<String> rules,
        Map<String, String> facts) {

    /** Evidence of what was done to a thing, to be completed with the methods below. */
    public static EvidenceDraft of(String action, String objectType, UUID objectId, Object outcome) {
        return new EvidenceDraft(action, objectType, objectId, null, outcome.toString(), List.of(), Map.of());
    }

    /** The same about this customer. */
    public EvidenceDraft about(UUID subject) {
        return new EvidenceDraft(action, objectType, objectId, subject, outcome, rules, facts);
    }

    /** The same relying on these reasons. */
    public EvidenceDraft relyingOn(List<Reason> reasons) {
        var ids = reasons.stream().map(Reason::rule).distinct().toList();
        return new EvidenceDraft(action, objectType, objectId, subjectId, outcome, ids, facts);
    }

    /** The same with one more fact. */
    public EvidenceDraft with(String name, Object value) {
        var more = new TreeMap<>(facts);
        more.put(name, value.toString());
        return new EvidenceDraft(action, objectType, objectId, subjectId, outcome, rules, more);
    }
}
