package org.hegui.consent.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;

/** An impact assessment (PIPL-55). What it says stands in its versions. */
@Entity
public class Assessment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;

    /** Counts the changes of its versions, so that the assessment changes whenever one of them does. */
    private int changeCount;

    private Instant createdAt;

    /** For Hibernate. */
    protected Assessment() {}

    /** Without a version as yet. */
    public Assessment(String handler, Instant now) {
        this.handler = handler;
        this.createdAt = now;
    }

    /** One of its versions changed. */
    public void change() {
        changeCount++;
    }

    /** Id of the assessment. */
    public UUID id() {
        return id;
    }

    String handler() {
        return handler;
    }

    /** Counts its changes and those of its versions. */
    public long lockVersion() {
        return lockVersion;
    }
}
