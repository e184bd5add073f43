package org.hegui.sample.publication;

import java.util.UUID;

/**
 * A publication.
 *
 * @param id id of the publication
 * @param topic what it is about, as a code
 * @param state how far it has come
 * @param reviewId the review that decides on it
 */
public record PublicationResponse(UUID id, String topic, PublicationState state, UUID reviewId) {}
