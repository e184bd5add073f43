package org.hegui.consent.purpose.change;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.purpose.PurposeContents;
import org.hegui.statute.RuleBook;
import org.hegui.statute.consent.ConsentScope;
import org.hegui.statute.consent.StalenessRule;
import org.hegui.statute.field.Field;

/**
 * What a new version of a purpose changes for those who rely on the older one. The statute says what an older consent
 * still covers (PIPL-14, PIPL-23, NDSR-22). Here is what follows: with another purpose, another method or a longer
 * retention no older consent counts; with more categories or recipients it counts for what it named. Whatever older
 * consents don't cover, and another legal basis, has to be assessed again.
 *
 * @param rules the rules by which it is judged
 */
public record PurposeChangeRule(RuleBook rules) {

    /** How the contents differ. */
    public PurposeChange between(PurposeContents older, PurposeContents newer) {
        var staleness = new StalenessRule(rules);
        var added = newer.recipients().stream()
                .filter(recipient -> !older.recipients().contains(recipient))
                .findFirst()
                .orElse(null);
        var given = scope(older, older.method(), older.categories(), null);
        var now = scope(newer, method(older, newer), newer.categories(), added);
        var reasons = staleness.stale(given, now);
        var atAll = staleness.stale(
                scope(older, older.method(), newer.categories(), null),
                scope(newer, method(older, newer), newer.categories(), null));
        var material = !reasons.isEmpty() || older.legalBasis() != newer.legalBasis();
        return new PurposeChange(fields(older, newer), material, !atAll.isEmpty(), reasons);
    }

    /** To let a program decide, or to disclose to the public, is another method; to stop doing so is to do less. */
    private static String method(PurposeContents older, PurposeContents newer) {
        return newer.method()
                + (newer.automated() && !older.automated() ? " [automated decision]" : "")
                + (newer.disclosed() && !older.disclosed() ? " [public disclosure]" : "");
    }

    private static ConsentScope scope(
            PurposeContents contents, String method, Set<Field> categories, @Nullable UUID recipient) {
        return new ConsentScope(
                contents.nameZh() + "\n" + contents.nameEn(),
                method,
                categories,
                Period.parse(contents.retention()),
                recipient == null ? null : recipient.toString());
    }

    private static List<FieldChange> fields(PurposeContents older, PurposeContents newer) {
        var before = older.texts();
        var changes = new ArrayList<FieldChange>();
        newer.texts().forEach((field, after) -> {
            if (!before.get(field).equals(after)) {
                changes.add(new FieldChange(field, before.get(field), after));
            }
        });
        return changes;
    }
}
