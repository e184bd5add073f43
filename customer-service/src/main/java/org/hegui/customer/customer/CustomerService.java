package org.hegui.customer.customer;

import static org.hegui.customer.CustomerProblem.CUSTOMER_NOT_FOUND;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

import org.hegui.customer.peer.Consents;
import org.hegui.customer.peer.Decision;
import org.hegui.customer.profile.ProfileRule;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.field.Field;

/** Asks whether a profile may be written or read before anything is; the peer is never asked inside a transaction. */
@ApplicationScoped
class CustomerService {

    private final ProfileService profiles;
    private final Consents consents;
    private final CurrentActor current;
    private final Law law;

    CustomerService(ProfileService profiles, Consents consents, CurrentActor current, Law law) {
        this.profiles = profiles;
        this.consents = consents;
        this.current = current;
        this.law = law;
    }

    /** Creates a customer, when all that is given may be collected for the purpose. */
    Uni<CreatedCustomerResponse> create(CreateCustomerRequest request) {
        var rule = new ProfileRule(law.today().date());
        var profile = rule.checked(request.memberNumber(), byField(request.fields()));
        var id = newId();
        return consents.mayCollect(id, request.purpose(), profile.values().keySet())
                .map(decision -> Ground.ofCollecting(request.purpose(), decision))
                .invoke(CustomerService::refuseUnlessPermitted)
                .chain(ground -> profiles.keep(id, profile, ground));
    }

    /** Reads a profile for a purpose; customers read their own without one. */
    Uni<ProfileResponse> read(UUID id, Reading reading) {
        var actor = current.actor();
        if (isOwner(actor, id)) {
            return profiles.read(id, Ground.ofOwnAccess(law.today()), EnumSet.allOf(Field.class));
        }
        if (!actor.mayActFor(id)) {
            throw new Refusal(CUSTOMER_NOT_FOUND, "There is no customer with this id.");
        }
        var purpose = reading.purpose();
        if (purpose == null) {
            throw Refusal.ofFields(
                    List.of(new Violation("purpose", "must be given: information is read for a purpose")));
        }
        return consents.may(reading.act(), id, purpose, reading.channel())
                .chain(decision -> decided(id, Ground.of(reading, decision), decision));
    }

    private Uni<ProfileResponse> decided(UUID id, Ground ground, Decision decision) {
        if (!ground.isPermitted()) {
            return profiles.recordRefusal(id, ground).map(_ -> refused(ground));
        }
        return consents.fieldsOf(decision.purposeId()).chain(covered -> profiles.read(id, ground, covered));
    }

    private static ProfileResponse refused(Ground ground) {
        throw ground.refusal();
    }

    private static void refuseUnlessPermitted(Ground ground) {
        if (!ground.isPermitted()) {
            throw ground.refusal();
        }
    }

    private static boolean isOwner(Actor actor, UUID id) {
        return actor.has(Roles.SUBJECT) && actor.subjectId().filter(id::equals).isPresent();
    }

    private static Map<Field, @Nullable String> byField(Map<String, @Nullable String> fields) {
        var known = new EnumMap<Field, @Nullable String>(Field.class);
        fields.forEach((code, value) -> known.put(FieldCodes.field(code), value));
        return known;
    }

    /** Needs no session: the strategy looks at the time and at a random source only. */
    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
