package org.hegui.consent.notice.writing;

import static org.hegui.consent.ConsentProblem.NOTICE_IN_USE;
import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;
import static org.hegui.platform.problem.CommonProblem.CONCURRENT_CHANGE;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeContent;
import org.hegui.consent.notice.NoticeRepository;
import org.hegui.consent.notice.NoticeTexts;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.notice.NoticeOccasion;

/** Writes drafts of notices, and finds notices. */
@ApplicationScoped
class NoticeService {

    private final NoticeRepository notices;
    private final NoticeLedger ledger;
    private final CurrentActor current;
    private final Clock clock;

    NoticeService(NoticeRepository notices, NoticeLedger ledger, CurrentActor current, Clock clock) {
        this.notices = notices;
        this.ledger = ledger;
        this.current = current;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Notice> create(CreateNoticeRequest request) {
        var handler = handler();
        var content = content(request.occasions(), request.zh(), request.en());
        return notices.newestVersion(handler, request.code())
                .map(newest -> new Notice(handler, request.code(), newest + 1, content, clock.instant()))
                .chain(notices::persistAndFlush)
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new Refusal(CONCURRENT_CHANGE, "Somebody else just made a version of this notice."))
                .call(ledger::created);
    }

    /** Replaces what a draft says. */
    @WithTransaction
    Uni<Notice> change(UUID id, IfMatch ifMatch, ChangeNoticeRequest request) {
        var content = content(request.occasions(), request.zh(), request.en());
        return existing(id)
                .invoke(notice -> ifMatch.require(notice.lockVersion()))
                .invoke(notice -> notice.change(content))
                .call(notices::flush)
                .call(ledger::changed);
    }

    /** Deletes a draft that no purpose names. */
    @WithTransaction
    Uni<Void> delete(UUID id, IfMatch ifMatch) {
        return existing(id)
                .invoke(notice -> ifMatch.require(notice.lockVersion()))
                .invoke(Notice::requireDraft)
                .call(this::remove)
                .call(ledger::deleted)
                .replaceWithVoid();
    }

    @WithSession
    Uni<Notice> get(UUID id) {
        return existing(id);
    }

    @WithSession
    Uni<Page<Notice>> list(@Nullable String code, PageRequest page) {
        return notices.list(handler(), code, page).map(found -> Page.of(found, page.limit(), Notice::id));
    }

    private Uni<Void> remove(Notice notice) {
        return notices.delete(notice)
                .chain(notices::flush)
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new Refusal(NOTICE_IN_USE, "A purpose names this notice; give it another one first."));
    }

    private Uni<Notice> existing(UUID id) {
        return notices.find(handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTICE_NOT_FOUND, "There is no notice with this id."));
    }

    private String handler() {
        return current.actor().handler();
    }

    private static NoticeContent content(
            @Nullable List<NoticeOccasion> occasions, Map<String, String> zh, Map<String, String> en) {
        Set<NoticeOccasion> asked = EnumSet.noneOf(NoticeOccasion.class);
        if (occasions != null) {
            asked.addAll(occasions);
        }
        return new NoticeContent(asked, NoticeTexts.ofCodes(zh), NoticeTexts.ofCodes(en));
    }
}
