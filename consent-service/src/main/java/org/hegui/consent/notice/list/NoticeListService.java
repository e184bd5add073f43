package org.hegui.consent.notice.list;

import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeRepository;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/**
 * Makes the lists of a notice from the purposes that hold. They change with the purposes while the notice stays, so they
 * are made anew each time; of a version that a newer one has replaced, as they were then.
 */
@ApplicationScoped
public class NoticeListService {

    private final NoticeRepository notices;
    private final NoticeListQueries purposes;
    private final CurrentActor current;
    private final Clock clock;

    NoticeListService(NoticeRepository notices, NoticeListQueries purposes, CurrentActor current, Clock clock) {
        this.notices = notices;
        this.purposes = purposes;
        this.current = current;
        this.clock = clock;
    }

    /** The lists of a version of a notice of the caller's handler. */
    @WithSession
    Uni<NoticeLists> lists(UUID id) {
        var handler = current.actor().handler();
        return notices.find(handler, id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTICE_NOT_FOUND, "There is no notice with this id."))
                .chain(notice -> listsOf(handler, notice));
    }

    /** The lists of this version of a notice of this handler. */
    @WithSession
    public Uni<NoticeLists> listsOf(String handler, Notice notice) {
        var at = Objects.requireNonNullElseGet(notice.supersededAt(), clock::instant);
        return purposes.holding(handler, notice.code(), at).map(found -> NoticeLists.of(notice, at, found));
    }
}
