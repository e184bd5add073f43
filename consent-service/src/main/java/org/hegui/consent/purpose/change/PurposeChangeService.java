package org.hegui.consent.purpose.change;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.purpose.PurposeLookup;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.PurposeVersionRepository;
import org.hegui.platform.law.Law;

/** Shows how purposes changed from version to version. */
@ApplicationScoped
class PurposeChangeService {

    private final PurposeVersionRepository versions;
    private final PurposeLookup lookup;
    private final Law law;

    PurposeChangeService(PurposeVersionRepository versions, PurposeLookup lookup, Law law) {
        this.versions = versions;
        this.lookup = lookup;
        this.law = law;
    }

    /** In what each version differs from the one before it, by the law of today. */
    @WithSession
    Uni<PurposeChangesResponse> of(UUID purposeId) {
        return lookup.current(purposeId)
                .chain(() -> versions.history(lookup.handler(), purposeId))
                .map(this::changes);
    }

    private PurposeChangesResponse changes(List<PurposeVersion> history) {
        var rule = new PurposeChangeRule(law.today());
        var changes = new ArrayList<PurposeChangeResponse>();
        for (var newer = 1; newer < history.size(); newer++) {
            var before = history.get(newer - 1);
            var after = history.get(newer);
            changes.add(PurposeChangeResponse.of(before, after, rule.between(before.contents(), after.contents())));
        }
        return new PurposeChangesResponse(List.copyOf(changes));
    }
}
