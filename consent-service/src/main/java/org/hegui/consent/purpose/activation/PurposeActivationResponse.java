package org.hegui.consent.purpose.activation;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.hegui.consent.purpose.writing.PurposeVersionResponse;
import org.hegui.platform.precondition.Versioned;
import org.hegui.statute.Reason;

/**
 * What came of the activation of a version.
 *
 * @param purposeId the purpose
 * @param version the version that is relied on now
 * @param consentsStale whether older consents don't count for it at all, so that people must be asked again
 * @param material whether it does more than, or something else than, the version before it
 * @param reasons why older consents don't cover all of it; empty when they do
 * @param lockVersion counts the changes of this version; shown as the ETag
 */
public record PurposeActivationResponse(
        UUID purposeId,
        PurposeVersionResponse version,
        boolean consentsStale,
        boolean material,
        List<Reason> reasons,
        @JsonIgnore long lockVersion)
        implements Versioned {

    static PurposeActivationResponse of(Activation activation) {
        var version = PurposeVersionResponse.of(activation.version());
        return new PurposeActivationResponse(
                version.purposeId(),
                version,
                activation.change().consentsStale(),
                activation.change().material(),
                activation.change().reasons(),
                version.lockVersion());
    }
}
