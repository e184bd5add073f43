package org.hegui.customer.restriction;

import static org.hegui.customer.CustomerProblem.CUSTOMER_NOT_FOUND;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Reason;

/** Restricts and frees again what a purpose covered, as consent-service tells. */
@ApplicationScoped
class RestrictionService {

    private final RestrictionRepository restrictions;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Law law;

    RestrictionService(RestrictionRepository restrictions, Evidence evidence, CurrentActor current, Law law) {
        this.restrictions = restrictions;
        this.evidence = evidence;
        this.current = current;
        this.law = law;
    }

    /** The person withdrew. */
    @WithTransaction
    Uni<Void> restrict(Statement withdrawal) {
        var handler = withdrawal.handler();
        return restrictions
                .isCustomer(handler, withdrawal.customerId())
                .chain(known -> known
                        ? restrictions
                                .standing(handler, withdrawal.customerId(), withdrawal.purposeId())
                                .chain(standing -> standing == null ? added(withdrawal) : nothing())
                        : nothing());
    }

    /** The person consented, perhaps anew. */
    @WithTransaction
    Uni<Void> free(Statement grant) {
        return restrictions
                .standing(grant.handler(), grant.customerId(), grant.purposeId())
                .onItem()
                .ifNotNull()
                .invoke(standing -> standing.end(grant.at()))
                .replaceWithVoid();
    }

    @WithSession
    Uni<Page<RestrictionResponse>> list(UUID customerId, PageRequest page) {
        var handler = current.actor().handler();
        return restrictions
                .isCustomer(handler, customerId)
                .invoke(RestrictionService::refuseUnless)
                .chain(() -> restrictions.list(handler, customerId, page))
                .map(found -> Page.of(found, page.limit(), Restriction::id).map(Restriction::response));
    }

    private Uni<Void> added(Statement withdrawal) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var draft = EvidenceDraft.of("customer.restricted", "restriction", id, "RESTRICTED")
                .about(withdrawal.customerId())
                .relyingOn(reasons())
                .with("purposeId", withdrawal.purposeId())
                .with("consentId", withdrawal.consentId());
        return evidence.record(teller(withdrawal), draft)
                .chain(proof -> restrictions.persist(new Restriction(id, withdrawal, proof)))
                .replaceWithVoid();
    }

    private List<Reason> reasons() {
        var zh = "个人撤回同意后，不得再为该目的处理；没有其他依据的应当删除。";
        var en = "After a withdrawal nothing is handled for the purpose, and what rests on nothing else is deleted.";
        return List.of(
                law.today().reason("PIPL-15", REQUIRES, zh, en), law.today().reason("PIPL-47", REQUIRES, zh, en));
    }

    /** Nobody asked us here: the service acts that told, for the handler whose event it is. */
    private static Actor teller(Statement told) {
        return new Actor(
                told.source(),
                told.handler(),
                Set.of(Roles.SERVICE),
                told.source(),
                "CN",
                Optional.empty(),
                Optional.empty());
    }

    private static void refuseUnless(boolean known) {
        if (!known) {
            throw new Refusal(CUSTOMER_NOT_FOUND, "There is no customer with this id.");
        }
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
