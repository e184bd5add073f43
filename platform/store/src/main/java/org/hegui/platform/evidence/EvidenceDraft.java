package org.hegui.platform.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;

/**
 * What is to be proved later about one state change. Holds ids, codes and counts only: personal information must never
 * be in it, because evidence outlives the person's erasure. Where it matters which value it was, commit to it.
 *
 * @param action what was done, for example {@code consent.withdrawn}
 * @param objectType kind of the thing that changed, for example {@code consent}
 * @param objectId id of the thing that changed
 * @param subjectId the customer concerned, if one is
 * @param outcome the state or decision that came out
 * @param rules the legal rules relied on
 * @param facts further ids, codes, hashes and counts
 * @param committed personal information to which the entry commits without showing it
 */
public record EvidenceDraft(
        String action,
        String objectType,
        UUID objectId,
        @Nullable UUID subjectId,
        String outcome,
        List<RuleVersion> rules,
        Map<String, String> facts,
        Map<String, String> committed) {

    /** Evidence of what was done to a thing, to be completed with the methods below. */
    public static EvidenceDraft of(String action, String objectType, UUID objectId, Object outcome) {
        return new EvidenceDraft(action, objectType, objectId, null, outcome.toString(), List.of(), Map.of(), Map.of());
    }

    /** The same about this customer. */
    public EvidenceDraft about(UUID subject) {
        return new EvidenceDraft(action, objectType, objectId, subject, outcome, rules, facts, committed);
    }

    /** The same relying on these reasons. */
    public EvidenceDraft relyingOn(List<Reason> reasons) {
        var versions = reasons.stream().map(RuleVersion::of).distinct().toList();
        return new EvidenceDraft(action, objectType, objectId, subjectId, outcome, versions, facts, committed);
    }

    /** The same with one more fact. */
    public EvidenceDraft with(String name, Object value) {
        var more = plus(facts, name, value.toString());
        return new EvidenceDraft(action, objectType, objectId, subjectId, outcome, rules, more, committed);
    }

    /**
     * The same committing to a value: the entry holds a salted hash, and who has the value can show later that it was
     * meant, until the subject is erased. Needs {@link #about}.
     */
    public EvidenceDraft committingTo(String name, String personalInformation) {
        var more = plus(committed, name, personalInformation);
        return new EvidenceDraft(action, objectType, objectId, subjectId, outcome, rules, facts, more);
    }

    /** Without what is committed to, which is personal information. */
    @Override
    public String toString() {
        return "EvidenceDraft[" + action + " " + objectType + " " + objectId + "]";
    }

    private static Map<String, String> plus(Map<String, String> known, String name, String value) {
        var more = new TreeMap<>(known);
        more.put(name, value);
        return more;
    }
}
