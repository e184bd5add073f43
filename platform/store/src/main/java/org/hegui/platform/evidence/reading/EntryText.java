package org.hegui.platform.evidence.reading;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.RuleVersion;

/**
 * What the canonical text of an entry says. Entries from before lack what was not kept then.
 *
 * @param id id of the entry
 * @param recordedAt when the change was made, UTC
 * @param handler whose entry it is
 * @param actor {@code sub} of who made it
 * @param roles the roles that the actor had
 * @param clientId OIDC client through which it was made
 * @param action what was done
 * @param objectType kind of the thing that changed
 * @param objectId id of the thing that changed
 * @param subjectId the customer concerned
 * @param outcome the state or decision that came out
 * @param rules the legal rules relied on
 * @param facts further ids, codes, hashes and counts
 * @param commitments salted hashes of personal information
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record EntryText(
        UUID id,
        Instant recordedAt,
        String handler,
        String actor,
        @Nullable List<String> roles,
        String clientId,
        String action,
        String objectType,
        UUID objectId,
        @Nullable UUID subjectId,
        String outcome,
        List<RuleVersion> rules,
        Map<String, String> facts,
        @Nullable Map<String, String> commitments) {

    private static final ObjectReader JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build().readerFor(EntryText.class);

    /**
     * Reads the text.
     *
     * @throws UncheckedIOException when it is none of an entry
     */
    public static EntryText read(String body) {
        try {
            return JSON.readValue(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    EvidenceResponse response() {
        return new EvidenceResponse(
                id,
                recordedAt,
                actor,
                roles == null ? List.of() : roles,
                clientId,
                action,
                objectType,
                objectId,
                subjectId,
                outcome,
                rules.stream().map(RuleVersion::rule).distinct().toList(),
                rules,
                facts,
                openable());
    }

    /** The commitments by name; none in an entry from before there were any. */
    public Map<String, String> openable() {
        return commitments == null ? Map.of() : commitments;
    }
}
