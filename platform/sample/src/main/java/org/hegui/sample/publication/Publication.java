package org.hegui.sample.publication;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;

/** Something that is published once two people have agreed. */
@Entity
public class Publication {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String topic;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    private UUID reviewId;

    /** For Hibernate. */
    protected Publication() {}

    Publication(String handler, String topic) {
        this.handler = handler;
        change(topic);
    }

    void change(String newTopic) {
        topic = newTopic;
        state = PublicationState.IN_REVIEW;
    }

    void reviewed(UUID review) {
        reviewId = review;
    }

    void decide(boolean approved) {
        state = approved ? PublicationState.PUBLISHED : PublicationState.REFUSED;
    }

    UUID id() {
        return id;
    }

    String topic() {
        return topic;
    }

    PublicationResponse response() {
        return new PublicationResponse(id, topic, state, reviewId);
    }
}
