package org.hegui.consent.purpose.activation;

import static org.hegui.consent.ConsentProblem.ASSESSMENT_REQUIRED;
import static org.hegui.consent.ConsentProblem.NOTICE_NOT_PUBLISHED;
import static org.hegui.consent.ConsentProblem.NOTICE_TOO_NARROW;
import static org.hegui.consent.ConsentProblem.PURPOSE_ALREADY_ACTIVE;
import static org.hegui.consent.ConsentProblem.PURPOSE_RETIRED;
import static org.hegui.platform.problem.CommonProblem.CONCURRENT_CHANGE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.peer.RecipientView;
import org.hegui.consent.purpose.Purpose;
import org.hegui.consent.purpose.PurposeLookup;
import org.hegui.consent.purpose.PurposeRepository;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.PurposeVersionRepository;
import org.hegui.consent.purpose.change.PurposeChange;
import org.hegui.consent.purpose.change.PurposeChangeRule;
import org.hegui.platform.law.Law;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Reason;
import org.hegui.statute.notice.MissingItem;
import org.hegui.statute.notice.NoticeItems;
import org.hegui.statute.notice.NoticeOccasion;
import org.hegui.statute.notice.NoticeRule;

/** Lets versions of purposes be relied on, once people can read of them and nothing must come first. */
@ApplicationScoped
class PurposeActivationService {

    private final PurposeRepository purposes;
    private final PurposeVersionRepository versions;
    private final PurposeLookup lookup;
    private final PurposeAssessments assessments;
    private final ActivationRecords records;
    private final Law law;
    private final Clock clock;

    PurposeActivationService(
            PurposeRepository purposes,
            PurposeVersionRepository versions,
            PurposeLookup lookup,
            PurposeAssessments assessments,
            ActivationRecords records,
            Law law,
            Clock clock) {
        this.purposes = purposes;
        this.versions = versions;
        this.lookup = lookup;
        this.assessments = assessments;
        this.records = records;
        this.law = law;
        this.clock = clock;
    }

    /** Whom the version that is being written names as recipients; nobody when none is. */
    @WithSession
    Uni<List<UUID>> recipientsOfDraft(UUID purposeId) {
        return lookup.current(purposeId)
                .chain(() -> versions.draft(lookup.handler(), purposeId))
                .map(draft -> draft == null ? List.of() : draft.contents().recipients());
    }

    /** Activates the first version of a purpose. */
    @WithTransaction
    Uni<Activation> activateFirst(UUID id, IfMatch ifMatch, List<RecipientView> recipients) {
        return lookup.locked(id)
                .invoke(purpose -> ifMatch.require(purpose.lockVersion()))
                .invoke(PurposeActivationService::refuseUnlessDraft)
                .chain(purpose ->
                        versions.draft(lookup.handler(), id).chain(version -> activate(purpose, version, recipients)));
    }

    /** Activates a version in the place of the one that is relied on now. */
    @WithTransaction
    Uni<Activation> activate(UUID id, int number, IfMatch ifMatch, List<RecipientView> recipients) {
        return lookup.locked(id)
                .chain(purpose -> lookup.version(id, number)
                        .invoke(version -> ifMatch.require(version.lockVersion()))
                        .invoke(version -> purpose.change())
                        .invoke(version -> version.status().refuseUnlessDraft())
                        .chain(version -> activate(purpose, version, recipients)));
    }

    private Uni<Activation> activate(Purpose purpose, PurposeVersion version, List<RecipientView> recipients) {
        refuseOtherRecipients(version, recipients);
        var duties = new PlannedHandling(version.contents(), recipients).duties(law.today());
        return lookup.notice(version.noticeId())
                .invoke(PurposeActivationService::refuseUnpublished)
                .chain(notice -> before(purpose, version)
                        .call(activation -> refuseUnassessed(activation, duties.assessment()))
                        .invoke(() -> refuseTooNarrow(notice, duties.occasions())))
                .call(this::replace)
                .call(records::activated);
    }

    private Uni<Activation> before(Purpose purpose, PurposeVersion version) {
        if (purpose.activeVersionId() == null) {
            return Uni.createFrom().item(new Activation(purpose, version, null, PurposeChange.NONE));
        }
        var rule = new PurposeChangeRule(law.today());
        return versions.find(lookup.handler(), purpose.activeVersionId())
                .map(before ->
                        new Activation(purpose, version, before, rule.between(before.contents(), version.contents())));
    }

    /** The old version ends and the new one begins at the same instant. */
    private Uni<Void> replace(Activation activation) {
        var now = clock.instant();
        var before = activation.before();
        if (before != null) {
            before.supersede(now);
        }
        return versions.flush()
                .invoke(() -> activation.version().activate(activation.epoch(), now))
                .invoke(() -> activation.purpose().activate(activation.version(), now))
                .chain(purposes::flush)
                .chain(() -> before == null
                        ? Uni.createFrom().voidItem()
                        : assessments.follow(before, activation.version(), activation.change()));
    }

    private Uni<Void> refuseUnassessed(Activation activation, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return covered(activation)
                .invoke(covered -> {
                    if (!covered) {
                        throw new Refusal(
                                ASSESSMENT_REQUIRED, reasons.getFirst().en(), reasons);
                    }
                })
                .replaceWithVoid();
    }

    /** What was assessed before still holds as long as nothing that matters has changed. */
    private Uni<Boolean> covered(Activation activation) {
        var before = activation.before();
        return assessments
                .cover(activation.version())
                .chain(covered ->
                        covered || before == null || activation.change().material()
                                ? Uni.createFrom().item(covered)
                                : assessments.cover(before));
    }

    private static void refuseUnlessDraft(Purpose purpose) {
        switch (purpose.status()) {
            case DRAFT -> {}
            case ACTIVE -> throw new Refusal(PURPOSE_ALREADY_ACTIVE, "The purpose is active already.");
            case RETIRED -> throw new Refusal(PURPOSE_RETIRED, "The purpose is retired for good; describe a new one.");
        }
    }

    /** Those asked about outside of the transaction must be those named now. */
    private static void refuseOtherRecipients(PurposeVersion version, List<RecipientView> recipients) {
        var asked = recipients.stream().map(RecipientView::id).sorted().toList();
        if (!asked.equals(version.contents().recipients())) {
            throw new Refusal(CONCURRENT_CHANGE, "Somebody else changed the version meanwhile; read it again.");
        }
    }

    private static void refuseUnpublished(Notice notice) {
        if (!notice.isPublished()) {
            throw new Refusal(NOTICE_NOT_PUBLISHED, "Publish the notice first: people must be told beforehand.");
        }
    }

    private void refuseTooNarrow(Notice notice, Set<NoticeOccasion> occasions) {
        if (!notice.covers(occasions)) {
            var reasons = new NoticeRule(law.today())
                    .missing(new NoticeItems(Map.of(), occasions)).stream()
                            .filter(missing -> missing.item().occasion().isPresent())
                            .map(MissingItem::reason)
                            .toList();
            throw new Refusal(NOTICE_TOO_NARROW, "The notice must be one for " + occasions + ".", reasons);
        }
    }
}
