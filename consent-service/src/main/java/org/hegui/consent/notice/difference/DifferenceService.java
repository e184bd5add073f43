package org.hegui.consent.notice.difference;

import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeRepository;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Compares versions of notices of the caller's handler. */
@ApplicationScoped
class DifferenceService {

    private final NoticeRepository notices;
    private final CurrentActor current;

    DifferenceService(NoticeRepository notices, CurrentActor current) {
        this.notices = notices;
        this.current = current;
    }

    @WithSession
    Uni<DifferencesResponse> compare(UUID newer, UUID older) {
        return existing(newer).chain(now -> existing(older).map(before -> DifferencesResponse.of(now, before)));
    }

    private Uni<Notice> existing(UUID id) {
        return notices.find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTICE_NOT_FOUND, "There is no notice with one of these ids."));
    }
}
