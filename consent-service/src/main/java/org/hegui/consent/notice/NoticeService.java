package org.hegui.consent.notice;

import static org.hegui.consent.ConsentProblem.NOTICE_INCOMPLETE;
import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;
import static org.hegui.platform.problem.CommonProblem.CONCURRENT_CHANGE;
import static org.hegui.platform.problem.CommonProblem.UNKNOWN_CODE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;

import org.hegui.consent.ConsentEvents;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.notice.MissingItem;
import org.hegui.statute.notice.NoticeItem;
import org.hegui.statute.notice.NoticeRule;

/** Writes and publishes notices. */
@ApplicationScoped
class NoticeService {

    private final NoticeRepository notices;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    NoticeService(
            NoticeRepository notices, Evidence evidence, Events events, CurrentActor current, Law law, Clock clock) {
        this.notices = notices;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Notice> create(CreateNoticeRequest request) {
        var handler = current.actor().handler();
        var content =
                new NoticeContent(request.sensitive(), request.export(), texts(request.zh()), texts(request.en()));
        return notices.countVersions(handler, request.code())
                .map(versions -> new Notice(handler, request.code(), versions.intValue() + 1, content, clock.instant()))
                .chain(notices::persistAndFlush)
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new Refusal(CONCURRENT_CHANGE, "Somebody else just made a version of this notice."))
                .call(notice -> evidence.record(current.actor(), draft("notice.created", notice)));
    }

    /** Publishes the notice when nothing is missing in either language. */
    @WithTransaction
    Uni<Notice> publish(UUID id, IfMatch ifMatch) {
        return existing(id)
                .invoke(notice -> ifMatch.require(notice.lockVersion()))
                .invoke(this::refuseIncomplete)
                .invoke(notice -> notice.publish(clock.instant()))
                .call(notices::flush)
                .call(notice -> evidence.record(
                        current.actor(), draft("notice.published", notice).with("contentHash", notice.contentHash())))
                .call(notice -> events.publish(published(notice)));
    }

    @WithSession
    Uni<Notice> get(UUID id) {
        return existing(id);
    }

    @WithSession
    Uni<Page<Notice>> list(PageRequest page) {
        return notices.list(current.actor().handler(), page).map(found -> Page.of(found, page.limit(), Notice::id));
    }

    private Uni<Notice> existing(UUID id) {
        return notices.find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTICE_NOT_FOUND, "There is no notice with this id."));
    }

    private void refuseIncomplete(Notice notice) {
        var rule = new NoticeRule(law.today());
        var content = notice.content();
        var zh = rule.missing(content.chinese());
        var en = rule.missing(content.english());
        if (!zh.isEmpty() || !en.isEmpty()) {
            var reasons = Stream.concat(zh.stream(), en.stream())
                    .map(MissingItem::reason)
                    .distinct()
                    .toList();
            throw new Refusal(NOTICE_INCOMPLETE, "Missing " + names("zh", zh) + names("en", en), reasons);
        }
    }

    private static String names(String language, List<MissingItem> missing) {
        return missing.stream()
                .map(item -> language + "." + item.item().code() + "; ")
                .collect(Collectors.joining());
    }

    private static NoticeTexts texts(Map<String, String> byCode) {
        return new NoticeTexts(byCode.entrySet().stream()
                .collect(Collectors.toMap(entry -> item(entry.getKey()), Map.Entry::getValue)));
    }

    private static NoticeItem item(String code) {
        return NoticeItem.ofCode(code)
                .orElseThrow(() -> new Refusal(UNKNOWN_CODE, "The statute knows no such item of a notice."));
    }

    private EventDraft published(Notice notice) {
        return EventDraft.of(ConsentEvents.NOTICE_PUBLISHED, current.actor().handler(), notice.id())
                .with("noticeId", notice.id())
                .with("version", notice.version());
    }

    private static EvidenceDraft draft(String action, Notice notice) {
        return EvidenceDraft.of(action, "notice", notice.id(), notice.status())
                .with("code", notice.code())
                .with("version", notice.version());
    }
}
