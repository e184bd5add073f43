package org.hegui.consent.notice.writing;

import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.NOTICE_OUTDATED;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeRepository;
import org.hegui.consent.notice.completeness.Completeness;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;

/** Publishes notices, and tells what a draft lacks for it. */
@ApplicationScoped
class PublicationService {

    private final NoticeRepository notices;
    private final NoticeLedger ledger;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    PublicationService(NoticeRepository notices, NoticeLedger ledger, CurrentActor current, Law law, Clock clock) {
        this.notices = notices;
        this.ledger = ledger;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** What the version lacks by the law of today. */
    @WithSession
    Uni<Completeness> completeness(UUID id) {
        return existing(id).map(this::completeness);
    }

    /** Publishes the notice when nothing is missing in either language; it takes the place of the version before it. */
    @WithTransaction
    Uni<Notice> publish(UUID id, IfMatch ifMatch) {
        var now = clock.instant();
        return existing(id)
                .invoke(notice -> ifMatch.require(notice.lockVersion()))
                .invoke(Notice::requireDraft)
                .invoke(notice -> completeness(notice).require())
                .call(notice -> endFormer(notice, now))
                .invoke(notice -> notice.publish(now))
                .call(notices::flush)
                .call(ledger::published);
    }

    private Completeness completeness(Notice notice) {
        return Completeness.of(notice.content(), law.today());
    }

    private Uni<Void> endFormer(Notice notice, Instant now) {
        return notices.current(current.actor().handler(), notice.code())
                .chain(former -> former == null ? Uni.createFrom().voidItem() : end(former, notice, now));
    }

    /** Written before the new version is, for only one of them can be current. */
    private Uni<Void> end(Notice former, Notice newer, Instant now) {
        if (former.version() > newer.version()) {
            throw new Refusal(NOTICE_OUTDATED, "Version " + former.version() + " is published already.");
        }
        former.supersede(now);
        return notices.flush().chain(() -> ledger.superseded(former, newer));
    }

    private Uni<Notice> existing(UUID id) {
        return notices.find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTICE_NOT_FOUND, "There is no notice with this id."));
    }
}
