package org.hegui.sample.note;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.hegui.platform.precondition.Versioned;

/**
 * A note about a customer.
 *
 * @param id id of the note
 * @param subjectId the customer
 * @param topic what it is about, as a code
 * @param createdAt when it was written, UTC
 * @param lockVersion counts its changes; shown as the ETag
 */
public record NoteResponse(
        UUID id,
        UUID subjectId,
        String topic,
        Instant createdAt,
        @JsonIgnore long lockVersion) implements Versioned {}
