package org.hegui.consent.consent.asked;

import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_ACTIVE;
import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.purpose.CurrentPurpose;
import org.hegui.consent.purpose.PurposeRepository;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.PurposeVersionRepository;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.field.Field;

/** Finds what is put to people: the active version of a purpose, and what older statements were about. */
@ApplicationScoped
public class AskedPurposeLookup {

    private final PurposeRepository purposes;
    private final PurposeVersionRepository versions;

    AskedPurposeLookup(PurposeRepository purposes, PurposeVersionRepository versions) {
        this.purposes = purposes;
        this.versions = versions;
    }

    /**
     * The version about which people can be asked now.
     *
     * @return fails with a refusal when there is no such purpose, or it is not active
     */
    public Uni<AskedPurpose> active(String handler, String code) {
        return existing(handler, code)
                .invoke(AskedPurposeLookup::refuseInactive)
                .map(found -> AskedPurpose.of(found.version()));
    }

    /**
     * The purpose with this code, active or not.
     *
     * @return fails with a refusal when there is none
     */
    public Uni<UUID> id(String handler, String code) {
        return existing(handler, code).map(CurrentPurpose::id);
    }

    /** The version to which a statement is pinned. */
    public Uni<AskedPurpose> version(String handler, UUID id) {
        return versions.find(handler, id).map(AskedPurpose::of);
    }

    /** The versions of a purpose that were ever active, and which of them held at an instant. */
    public Uni<Epochs> epochs(String handler, UUID purposeId, Instant at) {
        return versions.find(
                        "handler = ?1 and purposeId = ?2 and activatedAt is not null order by number",
                        handler,
                        purposeId)
                .list()
                .map(found -> Epochs.of(found, at));
    }

    /** The fields that active purposes cover which do not rest on consent, this one left out. */
    public Uni<Set<Field>> onOtherBases(String handler, UUID purposeId) {
        return versions.find(
                        "handler = ?1 and purposeId <> ?2 and status = ACTIVE and legalBasis <> CONSENT",
                        handler,
                        purposeId)
                .list()
                .map(AskedPurposeLookup::union);
    }

    private Uni<CurrentPurpose> existing(String handler, String code) {
        return purposes.findByCode(handler, code)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this code."));
    }

    private static void refuseInactive(CurrentPurpose purpose) {
        if (!purpose.facts().active()) {
            throw new Refusal(PURPOSE_NOT_ACTIVE, "Nobody can be asked about a purpose that is not active.");
        }
    }

    private static Set<Field> union(List<PurposeVersion> found) {
        var all = EnumSet.noneOf(Field.class);
        found.forEach(version -> all.addAll(version.contents().categories()));
        return all;
    }
}
