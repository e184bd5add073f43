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
public class PurposeLookup {

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

    /** The purpose as it says now. */
    public Uni<CurrentPurpose> current(UUID id) {
        return purposes.findCurrent(handler(), id).onItem().ifNull().failWith(PurposeLookup::noPurpose);
    }

    /** The purpose, held until the transaction ends: two clerks change it one after the other. */
    public Uni<Purpose> locked(UUID id) {
        return purposes.lock(handler(), id).onItem().ifNull().failWith(PurposeLookup::noPurpose);
    }

    /** The version of the purpose with this number. */
    public Uni<PurposeVersion> version(UUID purposeId, int number) {
        return current(purposeId)
                .chain(() -> versions.find(handler(), purposeId, number))
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PURPOSE_VERSION_NOT_FOUND, "The purpose has no version with this number."));
    }

    /** The notice that is to tell people of a purpose. */
    public Uni<Notice> notice(UUID id) {
        return notices.find(handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTICE_NOT_FOUND, "There is no notice with the id in noticeId."));
    }

    /** The actor's handler. */
    public String handler() {
        return current.actor().handler();
    }

    private static Refusal noPurpose() {
        return new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this id.");
    }
}
