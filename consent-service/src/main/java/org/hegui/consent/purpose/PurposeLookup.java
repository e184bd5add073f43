package org.hegui.consent.purpose;

import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.PURPOSE_VERSION_NOT_FOUND;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeRepository;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Finds what the actor's handler has, or refuses. Must be called inside a session. */
@ApplicationScoped
class PurposeLookup {

    private final PurposeRepository purposes;
    private final PurposeVersionRepository versions;
    private final NoticeRepository notices;
    private final CurrentActor current;

    PurposeLookup(
            PurposeRepository purposes,
            PurposeVersionRepository versions,
            NoticeRepository notices,
            CurrentActor current) {
        this.purposes = purposes;
        this.versions = versions;
        this.notices = notices;
        this.current = current;
    }

    Uni<CurrentPurpose> current(UUID id) {
        return purposes.findCurrent(handler(), id).onItem().ifNull().failWith(PurposeLookup::noPurpose);
    }

    /** The purpose, held until the transaction ends: two clerks change it one after the other. */
    Uni<Purpose> locked(UUID id) {
        return purposes.lock(handler(), id).onItem().ifNull().failWith(PurposeLookup::noPurpose);
    }

    Uni<PurposeVersion> version(UUID purposeId, int number) {
        return current(purposeId)
                .chain(() -> versions.find(handler(), purposeId, number))
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PURPOSE_VERSION_NOT_FOUND, "The purpose has no version with this number."));
    }

    Uni<Notice> notice(UUID id) {
        return notices.find(handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTICE_NOT_FOUND, "There is no notice with the id in noticeId."));
    }

    String handler() {
        return current.actor().handler();
    }

    private static Refusal noPurpose() {
        return new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this id.");
    }
}
