package org.hegui.consent.campaign.price;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.campaign.signoff.SignOff;
import org.hegui.consent.campaign.signoff.SignOffs;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Verdict;
import org.hegui.statute.commerce.PriceRule;

/** Asks the statute about two prices, and counsel about what the statute leaves open. */
@ApplicationScoped
class PriceCheckService {

    private static final String KIND = "price-check";
    private static final String SAFE_DEFAULT = "SAME_PRICE";

    private final PriceCheckRepository checks;
    private final SignOffs signOffs;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    PriceCheckService(
            PriceCheckRepository checks,
            SignOffs signOffs,
            Evidence evidence,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.checks = checks;
        this.signOffs = signOffs;
        this.evidence = evidence;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Answers, and keeps the answer with the ground that was given for the difference. */
    @WithTransaction
    Uni<PriceCheckResponse> check(PriceCheckRequest request) {
        var actor = current.actor();
        return answer(request)
                .map(answer -> new PriceCheck(actor.handler(), request, answer, actor.subject(), clock.instant()))
                .chain(checks::persistAndFlush)
                .chain(check -> evidence.record(actor, draft(check)).map(check::response));
    }

    private Uni<PriceAnswer> answer(PriceCheckRequest request) {
        var verdict = new PriceRule(law.today()).check(request.facts(false));
        if (verdict.outcome() != Outcome.ASK_COUNSEL) {
            return Uni.createFrom().item(new PriceAnswer(verdict, List.of()));
        }
        var scope = Scope.of("product", request.product())
                .with("ground", request.why().name());
        return signOffs.find(contested(verdict), scope)
                .chain(signOff -> signOffs.ask(signOff.open(), scope, SAFE_DEFAULT, KIND, null)
                        .map(questions -> new PriceAnswer(said(request, verdict, signOff), questions)));
    }

    private Verdict said(PriceCheckRequest request, Verdict verdict, SignOff signOff) {
        if (!signOff.refused().isEmpty()) {
            return new Verdict(Outcome.DENY, verdict.reasons());
        }
        return signOff.complete() ? new PriceRule(law.today()).check(request.facts(true)) : verdict;
    }

    private static List<String> contested(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == Effect.ASKS_COUNSEL)
                .map(Reason::rule)
                .distinct()
                .toList();
    }

    @WithSession
    Uni<PriceCheck> get(UUID id) {
        return checks.existing(current.actor().handler(), id);
    }

    @WithSession
    Uni<Page<PriceCheck>> list(PageRequest page) {
        return checks.list(current.actor().handler(), page).map(found -> Page.of(found, page.limit(), PriceCheck::id));
    }

    private static EvidenceDraft draft(PriceCheck check) {
        var draft = EvidenceDraft.of("price.checked", KIND, check.id(), check.outcome())
                .relyingOn(check.reasons())
                .with("ground", check.ground());
        return check.groundDocument()
                .map(document -> draft.with("groundDocument", document))
                .orElse(draft);
    }
}
