package org.hegui.platform.evidence.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.evidence.Ledger.API;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** The ledger as it is followed, page by page. */
@QuarkusTest
@WithServiceResources
class LeavesTest {

    private static final String AUDITOR = Tokens.of("auditor");
    private static final long DOOR = 4711;

    @Inject
    Evidence evidence;

    @Inject
    HandlerScope scope;

    @Test
    void anEntryOfALongTransactionComesBehindWhatWasRead() throws Exception {
        var recorded = new CompletableFuture<UUID>();
        CompletableFuture<UUID> slow;
        UUID quick;
        try (var _ = Ledger.hold(DOOR)) {
            slow = scope.of(Tokens.HANDLER_A, () -> Panache.withTransaction(() -> recordAndWait(recorded)))
                    .subscribeAsCompletionStage();
            recorded.get(30, TimeUnit.SECONDS);
            quick = Ledger.sealedEntry();
        }
        var late = Ledger.sealed(slow.get(30, TimeUnit.SECONDS));

        assertThat(late).isLessThan(quick);
        assertThat(API.get(AUDITOR, "/evidence?limit=200&after=" + quick)
                        .jsonPath()
                        .<String>getList("items.id"))
                .doesNotContain(late.toString());
        assertThat(idsAfter(Ledger.detail(quick).getLong("leafIndex"))).contains(late.toString());
    }

    @Test
    void thePagesFollowEachOther() {
        var first = Ledger.sealedEntry();
        var second = Ledger.sealedEntry();
        var place = Ledger.detail(first).getLong("leafIndex");
        var page = API.get(AUDITOR, "/evidence/leaves?limit=1&after=" + (place - 1))
                .jsonPath();

        assertThat(page.getString("items[0].entry.id")).isEqualTo(first.toString());
        assertThat(page.getString("items[0].state")).isEqualTo("SEALED");
        assertThat(page.getLong("next")).isEqualTo(place);
        assertThat(idsAfter(page.getLong("next"))).contains(second.toString()).doesNotContain(first.toString());
        assertThat(API.get(AUDITOR, "/evidence/leaves?after=999999999")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void strangersSeeNothing() {
        var place = Ledger.detail(Ledger.sealedEntry()).getLong("leafIndex");
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "auditor");
        assertThat(API.get(stranger, "/evidence/leaves?after=" + (place - 1))
                        .jsonPath()
                        .<Number>getList("items.leafIndex"))
                .noneMatch(seen -> seen.longValue() == place);
    }

    private Uni<UUID> recordAndWait(CompletableFuture<UUID> recorded) {
        var actor = new Actor(
                "tester", Tokens.HANDLER_A, Set.of("staff"), "tests", "CN", Optional.empty(), Optional.empty());
        var draft = EvidenceDraft.of("note.created", "note", UUID.randomUUID(), "DONE");
        return evidence.record(actor, draft)
                .invoke(recorded::complete)
                .call(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery("select 1 from pg_advisory_xact_lock(" + DOOR + ")")
                                .getSingleResult()));
    }

    private static List<String> idsAfter(long place) {
        return API.get(AUDITOR, "/evidence/leaves?limit=200&after=" + place)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.entry.id");
    }
}
