package org.hegui.consent.peer;

import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What we need to know of a recipient.
 *
 * @param id id of the recipient
 * @param role what it is to the handler
 * @param overseas whether what goes there leaves mainland China
 * @param restricted whether it is on the list of PIPL-42
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RecipientView(UUID id, ReceiverRole role, Boolean overseas, Boolean restricted) {

    /** Refuses half an answer. */
    public RecipientView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(overseas, "overseas");
        Objects.requireNonNull(restricted, "restricted");
    }
}
