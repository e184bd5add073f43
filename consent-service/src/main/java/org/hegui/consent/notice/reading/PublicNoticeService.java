package org.hegui.consent.notice.reading;

import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeRepository;
import org.hegui.consent.notice.list.NoticeListService;
import org.hegui.consent.notice.page.PublicNotice;
import org.hegui.platform.problem.Refusal;

/** Finds what people can read; runs with the rows of the handler in sight whom the address names. */
@ApplicationScoped
class PublicNoticeService {

    /** More versions than a reader looks through; the ones before can be read by their numbers. */
    private static final int HISTORY = 50;

    private final NoticeRepository notices;
    private final NoticeListService lists;

    PublicNoticeService(NoticeRepository notices, NoticeListService lists) {
        this.notices = notices;
        this.lists = lists;
    }

    /** This version, or the newest one when none is named. */
    @WithSession
    Uni<PublicNotice> read(String handler, String code, @Nullable Integer version) {
        var found = version == null ? notices.current(handler, code) : notices.published(handler, code, version);
        return found.onItem()
                .ifNull()
                .failWith(PublicNoticeService::unknown)
                .chain(notice -> complete(handler, notice));
    }

    private Uni<PublicNotice> complete(String handler, Notice notice) {
        return lists.listsOf(handler, notice)
                .chain(made -> notices.history(handler, notice.code(), HISTORY)
                        .map(history -> new PublicNotice(notice, made, history)));
    }

    static Refusal unknown() {
        return new Refusal(NOTICE_NOT_FOUND, "No such notice is published under this address.");
    }
}
