package org.hegui.consent.peer;

import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What we need to know of a transfer: that there is one.
 *
 * @param id id of the transfer
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TransferView(UUID id) {

    /** Refuses half an answer. */
    TransferView {
        Objects.requireNonNull(id, "id");
    }
}
