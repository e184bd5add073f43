package org.hegui.transfer.recipient;

import static org.hegui.transfer.TransferProblem.RECIPIENT_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/** Records the companies to which data may go. */
@ApplicationScoped
class RecipientService {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final RecipientRepository recipients;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Clock clock;

    RecipientService(RecipientRepository recipients, Evidence evidence, CurrentActor current, Clock clock) {
        this.recipients = recipients;
        this.evidence = evidence;
        this.current = current;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Recipient> create(CreateRecipientRequest request) {
        refuseUnknownCountry(request.country());
        var recipient = new Recipient(current.actor().handler(), request, clock.instant());
        return recipients
                .persist(recipient)
                .call(saved -> evidence.record(current.actor(), draft(saved, request.country())));
    }

    @WithSession
    Uni<Recipient> get(UUID id) {
        return recipients
                .find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(RECIPIENT_NOT_FOUND, "There is no recipient with this id."));
    }

    @WithSession
    Uni<Page<Recipient>> list(PageRequest page) {
        return recipients
                .list(current.actor().handler(), page)
                .map(found -> Page.of(found, page.limit(), Recipient::id));
    }

    private static void refuseUnknownCountry(String country) {
        if (!COUNTRIES.contains(country)) {
            throw Refusal.ofFields(List.of(new Violation("country", "must be a code of ISO 3166-1 alpha-2")));
        }
    }

    private static EvidenceDraft draft(Recipient recipient, String country) {
        return EvidenceDraft.of("recipient.created", "recipient", recipient.id(), "RECORDED")
                .with("country", country)
                .with("restricted", recipient.restricted());
    }
}
