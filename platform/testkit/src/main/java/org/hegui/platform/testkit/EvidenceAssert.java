package org.hegui.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Says what must stand in the ledger of the service under test, as an auditor reads it over HTTP. */
public final class EvidenceAssert {

    private final List<Map<String, @Nullable Object>> entries;

    private EvidenceAssert(List<Map<String, @Nullable Object>> entries) {
        this.entries = entries;
    }

    /** The entries of handler A about this thing, oldest first. */
    public static EvidenceAssert about(Api api, UUID objectId) {
        return read(api, Tokens.of("auditor"), "objectId=" + objectId);
    }

    /** The entries of handler A about this customer, oldest first. */
    public static EvidenceAssert aboutSubject(Api api, UUID subjectId) {
        return read(api, Tokens.of("auditor"), "subjectId=" + subjectId);
    }

    /** The entries that this auditor finds by a query such as {@code objectId=…}, oldest first. */
    public static EvidenceAssert read(Api api, String auditor, String query) {
        var entries = new ArrayList<Map<String, @Nullable Object>>();
        String next = "";
        while (next != null) {
            var page = api.get(auditor, "/evidence?limit=200&" + query + next)
                    .then()
                    .statusCode(200)
                    .extract();
            entries.addAll(page.<List<Map<String, @Nullable Object>>>path("items"));
            String after = page.path("next");
            next = after == null ? null : "&after=" + after;
        }
        return new EvidenceAssert(entries);
    }

    /** Fails unless the change writes exactly one entry about the thing, with this action; tells the entry. */
    public static EvidenceAssert writesOne(Api api, UUID objectId, String action, Runnable change) {
        var before = about(api, objectId).entries;
        change.run();
        var after = new ArrayList<>(about(api, objectId).entries);
        after.removeAll(before);
        return new EvidenceAssert(after).hasActions(action);
    }

    /** Fails unless the entries have these actions, in this order, and there are no others. */
    public EvidenceAssert hasActions(String... actions) {
        assertThat(values("action")).containsExactly((Object[]) actions);
        return this;
    }

    /** The entries with this action; fails when there is none. */
    public EvidenceAssert of(String action) {
        var found = entries.stream()
                .filter(entry -> action.equals(entry.get("action")))
                .toList();
        assertThat(found).as("entries of %s among %s", action, values("action")).isNotEmpty();
        return new EvidenceAssert(found);
    }

    /** Fails unless every entry came out so. */
    public EvidenceAssert hasOutcome(String outcome) {
        assertThat(values("outcome")).isNotEmpty().containsOnly(outcome);
        return this;
    }

    /** Fails unless every entry is about this customer. */
    public EvidenceAssert isAboutSubject(UUID subjectId) {
        assertThat(values("subjectId")).isNotEmpty().containsOnly(subjectId.toString());
        return this;
    }

    /** Fails unless every entry relies on these rules, and on no others. */
    public EvidenceAssert hasRules(String... rules) {
        assertThat(values("rules"))
                .isNotEmpty()
                .allSatisfy(of -> assertThat((List<?>) of).map(Object::toString).containsExactlyInAnyOrder(rules));
        return this;
    }

    private List<Object> values(String field) {
        return entries.stream()
                .map(entry -> Objects.requireNonNullElse(entry.get(field), "none"))
                .toList();
    }
}
