package org.hegui.consent.assessment.scope;

import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.PURPOSE_RETIRED;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.purpose.CurrentPurpose;
import org.hegui.consent.purpose.PurposeRepository;
import org.hegui.consent.purpose.PurposeStatus;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.PurposeVersionRepository;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Finds what there is to be assessed of the purposes that an assessment names. Must be called inside a session. */
@ApplicationScoped
public class ScopeLookup {

    private final PurposeRepository purposes;
    private final PurposeVersionRepository versions;
    private final CurrentActor current;

    ScopeLookup(PurposeRepository purposes, PurposeVersionRepository versions, CurrentActor current) {
        this.purposes = purposes;
        this.versions = versions;
        this.current = current;
    }

    /** The purposes with these codes or ids. */
    public Uni<List<UUID>> named(Collection<String> codesOrIds) {
        return Multi.createFrom()
                .iterable(codesOrIds)
                .onItem()
                .transformToUniAndConcatenate(this::purpose)
                .map(CurrentPurpose::id)
                .select()
                .distinct()
                .collect()
                .asList();
    }

    /** What the versions of these purposes say that are relied on or being written. */
    public Uni<List<AssessedContents>> contents(Collection<UUID> purposeIds) {
        return Multi.createFrom()
                .iterable(purposeIds)
                .onItem()
                .transformToUniAndConcatenate(id -> versions.live(handler(), id))
                .onItem()
                .<PurposeVersion>disjoint()
                .map(ScopeLookup::contents)
                .collect()
                .asList();
    }

    /** What there is to be assessed of this version. */
    public static AssessedContents contents(PurposeVersion version) {
        return new AssessedContents(
                version.purposeId(), version.number(), version.contents().hash());
    }

    private Uni<CurrentPurpose> purpose(String codeOrId) {
        return id(codeOrId)
                .map(id -> purposes.findCurrent(handler(), id))
                .orElseGet(() -> purposes.findByCode(handler(), codeOrId))
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with a code or id in purposes."))
                .invoke(ScopeLookup::refuseRetired);
    }

    private static void refuseRetired(CurrentPurpose found) {
        if (found.purpose().status() == PurposeStatus.RETIRED) {
            throw new Refusal(PURPOSE_RETIRED, "A purpose in purposes is retired; there is nothing to assess.");
        }
    }

    /** A text in the form of an id is one. */
    private static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private String handler() {
        return current.actor().handler();
    }
}
