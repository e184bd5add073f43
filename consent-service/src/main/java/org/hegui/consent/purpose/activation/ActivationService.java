package org.hegui.consent.purpose.activation;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.peer.Recipients;
import org.hegui.platform.precondition.IfMatch;

/** Asks transfer-service about the recipients first and holds nothing meanwhile; activates in one transaction then. */
@ApplicationScoped
class ActivationService {

    private final Recipients recipients;
    private final PurposeActivationService activations;

    ActivationService(Recipients recipients, PurposeActivationService activations) {
        this.recipients = recipients;
        this.activations = activations;
    }

    Uni<Activation> activateFirst(UUID id, IfMatch ifMatch) {
        return activations
                .recipientsOfDraft(id)
                .chain(recipients::usable)
                .chain(found -> activations.activateFirst(id, ifMatch, found));
    }

    Uni<Activation> activate(UUID id, int number, IfMatch ifMatch) {
        return activations
                .recipientsOfDraft(id)
                .chain(recipients::usable)
                .chain(found -> activations.activate(id, number, ifMatch, found));
    }
}
