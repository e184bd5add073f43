package org.hegui.consent.preference.reply;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.address.AddressHash;
import org.hegui.consent.preference.PreferenceResponse;
import org.hegui.consent.preference.PreferenceStatement;
import org.hegui.consent.preference.Preferences;
import org.hegui.consent.suppression.SuppressionDraft;
import org.hegui.consent.suppression.SuppressionReason;
import org.hegui.consent.suppression.SuppressionService;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.statute.marketing.MessageWords;

/** Stops messages to whoever answers with one of the words that say so. */
@ApplicationScoped
class ReplyService {

    private static final String SOURCE = "reply";

    private final AddressHash addresses;
    private final SuppressionService suppressions;
    private final Preferences preferences;
    private final CurrentActor current;
    private final Law law;

    ReplyService(
            AddressHash addresses,
            SuppressionService suppressions,
            Preferences preferences,
            CurrentActor current,
            Law law) {
        this.addresses = addresses;
        this.suppressions = suppressions;
        this.preferences = preferences;
        this.current = current;
        this.law = law;
    }

    /** The address is suppressed from the commit on, and so is the person if known. */
    @WithTransaction
    Uni<ReplyResponse> receive(ReceiveReplyRequest reply) {
        var hash = addresses.of(current.actor().handler(), reply.channel(), reply.address());
        if (!new MessageWords(law.today()).asksToStop(reply.text())) {
            return Uni.createFrom().item(ReplyResponse.LEFT);
        }
        var draft = new SuppressionDraft(reply.channel(), null, hash, SuppressionReason.REPLY, SOURCE);
        return suppressions
                .suppress(draft)
                .chain(address -> ofPerson(reply)
                        .map(person -> new ReplyResponse(true, address.id(), person == null ? null : person.id())));
    }

    private Uni<PreferenceResponse> ofPerson(ReceiveReplyRequest reply) {
        return reply.subjectId() == null
                ? Uni.createFrom().nullItem()
                : preferences.record(PreferenceStatement.optOut(reply.subjectId(), reply.channel(), SOURCE));
    }
}
