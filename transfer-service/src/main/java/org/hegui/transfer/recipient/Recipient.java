package org.hegui.transfer.recipient;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A company to which data may go. */
@Entity
@Immutable
public class Recipient {

    private static final String MAINLAND = "CN";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private String name;
    private String country;

    @Enumerated(EnumType.STRING)
    private RecipientRole role;

    private String contact;
    private boolean restricted;
    private Instant createdAt;

    /** For Hibernate. */
    protected Recipient() {}

    Recipient(String handler, CreateRecipientRequest request, Instant now) {
        this.handler = handler;
        this.name = request.name();
        this.country = request.country();
        this.role = request.role();
        this.contact = request.contact();
        this.restricted = request.restricted();
        this.createdAt = now;
    }

    /** Id of the recipient; a separate consent names it by this. */
    public UUID id() {
        return id;
    }

    /** Whether data that go there leave mainland China; Hong Kong, Macao and Taiwan count as overseas. */
    public boolean overseas() {
        return !MAINLAND.equals(country);
    }

    /** Whether it is on the list of PIPL-42. */
    public boolean restricted() {
        return restricted;
    }

    RecipientResponse response() {
        return new RecipientResponse(id, name, country, overseas(), role, contact, restricted, createdAt);
    }
}
