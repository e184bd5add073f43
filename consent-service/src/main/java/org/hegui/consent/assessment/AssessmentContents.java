package org.hegui.consent.assessment;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.hegui.platform.evidence.TextHash;
import org.hegui.platform.proof.CanonicalJson;

/**
 * What an assessment says beside the purposes that it is about.
 *
 * @param title what people call it
 * @param lawfulness whether purpose and method are lawful, legitimate and necessary (PIPL-56)
 * @param impact the impact on people's rights, and the risks (PIPL-56)
 * @param measures whether the measures are lawful, effective and fit the risk (PIPL-56)
 * @param risks each risk with its measure
 * @param transfers the transfers that it is about
 * @param processors the entrusted recipients that it is about
 */
public record AssessmentContents(
        String title,
        String lawfulness,
        String impact,
        String measures,
        List<Risk> risks,
        List<UUID> transfers,
        List<UUID> processors) {

    /** Copies the lists, and keeps each id once. */
    public AssessmentContents {
        risks = List.copyOf(risks);
        transfers = transfers.stream().distinct().toList();
        processors = processors.stream().distinct().toList();
    }

    /** SHA-256 of the canonical JSON (RFC 8785) of all that it says. */
    String hash() {
        var said = JsonNodeFactory.instance
                .objectNode()
                .put("title", title)
                .put("lawfulness", lawfulness)
                .put("impact", impact)
                .put("measures", measures);
        var written = said.putArray("risks");
        risks.forEach(risk -> written.addObject()
                .put("description", risk.description())
                .put("level", risk.level().name())
                .put("measure", risk.measure()));
        var transferIds = said.putArray("transfers");
        transfers.forEach(id -> transferIds.add(id.toString()));
        var processorIds = said.putArray("processors");
        processors.forEach(id -> processorIds.add(id.toString()));
        return TextHash.of(CanonicalJson.of(said));
    }
}
