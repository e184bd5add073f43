package org.hegui.customer.customer;

import static org.hegui.customer.CustomerProblem.CUSTOMER_NOT_FOUND;
import static org.hegui.customer.CustomerProblem.MEMBER_NUMBER_TAKEN;
import static org.hegui.platform.problem.CommonProblem.SUBJECT_ERASED;
import static org.hegui.statute.Effect.REFUSES;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;

import org.hegui.customer.CustomerEvents;
import org.hegui.customer.profile.Profile;
import org.hegui.customer.profile.ProfileVault;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Reason;
import org.hegui.statute.field.Field;

/** Writes and reads the rows, once it is known on what ground; each in one transaction with its evidence. */
@ApplicationScoped
class ProfileService {

    private final CustomerRepository customers;
    private final ProfileVault vault;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    ProfileService(
            CustomerRepository customers,
            ProfileVault vault,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.customers = customers;
        this.vault = vault;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    @WithTransaction
    Uni<CreatedCustomerResponse> keep(UUID id, Profile profile, Ground ground) {
        return sealedCustomer(id, profile)
                .call(() -> refuseTaken(profile))
                .chain(customers::persistAndFlush)
                .onFailure(ConstraintViolationException.class)
                .transform(_ -> taken())
                .chain(customer -> evidence.record(current.actor(), created(id, profile, ground))
                        .call(() -> events.publish(created(customer, profile)))
                        .map(customer::response));
    }

    /** The profile with all but the given fields masked. */
    @WithTransaction
    Uni<ProfileResponse> read(UUID id, Ground ground, Set<Field> clear) {
        return existing(id)
                .chain(this::opened)
                .call(profile ->
                        proven("customer.read", id, ground, profile.values().size()))
                .map(profile -> new ProfileResponse(
                        id,
                        ground.purpose(),
                        ground.outcome(),
                        ground.reasons(),
                        ShownField.of(profile, clear, outsidePurpose())));
    }

    /** Leaves the trace of a reading that the law does not permit. */
    @WithTransaction
    Uni<UUID> recordRefusal(UUID id, Ground ground) {
        return existing(id).chain(customer -> proven("customer.read-refused", id, ground, 0));
    }

    @WithSession
    Uni<Page<CustomerResponse>> list(PageRequest page) {
        return customers
                .list(current.actor().handler(), page)
                .map(found -> Page.of(found, page.limit(), CustomerResponse::id));
    }

    /** Commits to each value, so that it can be shown later what was collected, until the customer is erased. */
    private static EvidenceDraft created(UUID id, Profile profile, Ground ground) {
        var draft = ground.evidence("customer.created", id, profile.values().size());
        for (var value : profile.values().entrySet()) {
            draft = draft.committingTo(value.getKey().code(), value.getValue());
        }
        return draft;
    }

    private static EventDraft created(Customer customer, Profile profile) {
        return EventDraft.of(CustomerEvents.CREATED, customer.handler(), customer.id())
                .withCodes("fields", FieldCodes.of(profile.values().keySet()));
    }

    private Uni<Customer> sealedCustomer(UUID id, Profile profile) {
        var handler = current.actor().handler();
        return vault.seal(id, handler, profile)
                .map(kept -> new Customer(id, handler, kept.memberNumberIndex(), kept.fields(), clock.instant()));
    }

    private Uni<Profile> opened(Customer customer) {
        return vault.open(customer.id(), customer.handler(), customer.sealedFields());
    }

    private Uni<Void> refuseTaken(Profile profile) {
        var handler = current.actor().handler();
        return customers
                .isTaken(handler, vault.memberNumberIndexes(handler, profile))
                .invoke(taken -> {
                    if (taken) {
                        throw taken();
                    }
                })
                .replaceWithVoid();
    }

    private static Refusal taken() {
        return new Refusal(MEMBER_NUMBER_TAKEN, "Another customer of yours has this member number.");
    }

    private Uni<UUID> proven(String action, UUID id, Ground ground, int fields) {
        return evidence.record(current.actor(), ground.evidence(action, id, fields));
    }

    private Uni<Customer> existing(UUID id) {
        return found(id).invoke(ProfileService::refuseErased);
    }

    private Uni<Customer> found(UUID id) {
        return customers
                .find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(CUSTOMER_NOT_FOUND, "There is no customer with this id."));
    }

    private static void refuseErased(Customer customer) {
        if (customer.isErased()) {
            throw new Refusal(SUBJECT_ERASED, "What was kept about this customer was erased for good.");
        }
    }

    private Reason outsidePurpose() {
        return law.today()
                .reason("PIPL-6", REFUSES, "该信息不属于所述目的的范围，因此不予显示。", "The stated purpose does not cover this field.");
    }
}
