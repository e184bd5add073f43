package org.hegui.transfer.counter;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hegui.transfer.Counts;
import org.hegui.transfer.Tally;

/** How many people one handler has exported in one year; equals the rows of {@link ExportedPerson} at every commit. */
@Entity
public class YearCounter {

    @Id
    private UUID id;

    private String handler;
    private int exportYear;
    private long ordinary;
    private long sensitive;

    /** For Hibernate. The first row of a year is made by the database, so that two cannot make it at once. */
    protected YearCounter() {}

    void add(Tally tally) {
        ordinary += tally.newOrdinary();
        sensitive += tally.newSensitive();
    }

    String handler() {
        return handler;
    }

    Counts counts() {
        return new Counts(exportYear, ordinary, sensitive);
    }
}
