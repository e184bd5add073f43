package org.hegui.transfer.check;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.UuidGenerator;

import org.hegui.transfer.DataKinds;

/** A person whose information went by one transfer in one year (NDSR-12, NDSR-38). */
@Entity
public class TransferPerson {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID transferId;
    private int exportYear;
    private UUID subjectId;
    private boolean ordinary;
    private boolean sensitive;
    private Instant firstExportedAt;

    /** For Hibernate. */
    protected TransferPerson() {}

    TransferPerson(String handler, UUID transferId, int year, UUID subjectId, DataKinds kinds, Instant now) {
        this.handler = handler;
        this.transferId = transferId;
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
