package org.hegui.customer.customer;

import static org.hegui.customer.CustomerProblem.CUSTOMER_NOT_FOUND;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.customer.CustomerEvents;
import org.hegui.customer.profile.ProfileVault;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.vault.ErasedAgain;

/** Erases customers for good: the key, and what can be found without it (PIPL-47). */
@ApplicationScoped
class ErasureService implements ErasedAgain {

    private final CustomerRepository customers;
    private final ProfileVault vault;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;

    ErasureService(
            CustomerRepository customers,
            ProfileVault vault,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law) {
        this.customers = customers;
        this.vault = vault;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
    }

    /** Destroys what is kept of the person; doing so twice changes nothing more. */
    @WithTransaction
    Uni<ErasureResponse> erase(UUID id) {
        return customers
                .find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(CUSTOMER_NOT_FOUND, "There is no customer with this id."))
                .call(customer -> customer.isErased() ? Uni.createFrom().voidItem() : destroyed(customer))
                .map(ErasureResponse::of);
    }

    @Override
    @WithTransaction
    public Uni<Void> erase(String handler, UUID subjectId) {
        return customers
                .find(handler, subjectId)
                .onItem()
                .ifNotNull()
                .invoke(Customer::erase)
                .replaceWithVoid();
    }

    private Uni<UUID> destroyed(Customer customer) {
        customer.erase();
        var reason = law.today().reason("PIPL-47", REQUIRES, "个人信息已被删除。", "The personal information was deleted.");
        var draft = EvidenceDraft.of("customer.erased", "customer", customer.id(), customer.status())
                .about(customer.id())
                .relyingOn(List.of(reason));
        var event = EventDraft.of(CustomerEvents.ERASED, customer.handler(), customer.id());
        return vault.destroy(customer.id(), customer.handler())
                .chain(() -> evidence.record(current.actor(), draft))
                .call(() -> events.publish(event));
    }
}
