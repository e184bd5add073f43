package org.hegui.transfer.counter;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.UuidGenerator;

import org.hegui.transfer.DataKinds;

/** A person whose information left China in one year, to whichever recipient: counted once, however often it goes. */
@Entity
public class ExportedPerson {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private int exportYear;
    private UUID subjectId;
    private boolean ordinary;
    private boolean sensitive;
    private Instant firstExportedAt;

    /** For Hibernate. */
    protected ExportedPerson() {}

    ExportedPerson(String handler, int year, UUID subjectId, DataKinds kinds, Instant now) {
        this.handler = handler;
        this.exportYear = year;
        this.subjectId = subjectId;
        this.firstExportedAt = now;
        export(kinds);
    }

    /** Takes note of the kinds that go now; a kind that went once has gone for the year. */
    void export(DataKinds kinds) {
        ordinary |= kinds.ordinary();
        sensitive |= kinds.sensitive();
    }

    UUID subjectId() {
        return subjectId;
    }

    DataKinds kinds() {
        return new DataKinds(ordinary, sensitive);
    }
}
