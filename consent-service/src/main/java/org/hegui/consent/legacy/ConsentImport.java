package org.hegui.consent.legacy;

import static org.hegui.consent.ConsentProblem.CONSENT_IMPORT_RUNNING;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;

/** Statements from one other system, sent as one file; sent again as often as the work on it was interrupted. */
@Entity
public class ConsentImport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String source;
    private UUID noticeId;

    @Nullable private String noticeHash;

    @Embedded
    private Provenance provenance;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Nullable private UUID run;

    @Enumerated(EnumType.STRING)
    @Nullable private ImportProblem problem;

    private long lines;
    private long accepted;
    private long refused;
    private long duplicates;
    private Instant createdAt;

    @Nullable private Instant workedAt;

    @Nullable private Instant finishedAt;

    /** For Hibernate. */
    protected ConsentImport() {}

    /** An import to which no file was sent yet. */
    public ConsentImport(String handler, CreateConsentImportRequest request, Instant now) {
        this.handler = handler;
        this.source = request.source();
        this.noticeId = request.noticeId();
        this.noticeHash = request.noticeHash();
        this.provenance = request.provenance();
        this.status = ImportStatus.OPEN;
        this.createdAt = now;
    }

    /** Lets nobody send a file while one is worked off. */
    public void refuseWhenRunning(Instant now, Duration patience) {
        if (statusAt(now, patience) == ImportStatus.RUNNING) {
            throw new Refusal(CONSENT_IMPORT_RUNNING, "A file of this import is being worked off; wait for its end.");
        }
    }

    /** Begins to work off a file; what worked on another one before finds out and stops. */
    public void begin(UUID newRun, Instant now, Duration patience) {
        refuseWhenRunning(now, patience);
        run = newRun;
        status = ImportStatus.RUNNING;
        problem = null;
        workedAt = now;
        finishedAt = null;
    }

    /** Whether this work is the one that counts. */
    public boolean isRunning(UUID thisRun) {
        return status == ImportStatus.RUNNING && thisRun.equals(run);
    }

    /** Some more rows were judged. */
    public void judged(RowCounts counts, Instant now) {
        var sum = counts().plus(counts);
        lines += counts.all();
        accepted = sum.accepted();
        refused = sum.refused();
        duplicates = sum.duplicates();
        workedAt = now;
    }

    /** The file was worked off. */
    public void done(Instant now) {
        status = ImportStatus.DONE;
        finishedAt = now;
    }

    /** The work ended before the end of the file. */
    public void interrupted(ImportProblem why, Instant now) {
        status = ImportStatus.INTERRUPTED;
        problem = why;
        finishedAt = now;
    }

    /** Id of the import. */
    public UUID id() {
        return id;
    }

    /** How many rows had which result until now. */
    public RowCounts counts() {
        return new RowCounts(accepted, refused, duplicates);
    }

    /** Code of the system from which the rows come. */
    public String source() {
        return source;
    }

    /** The notice to which the statements are pinned. */
    public UUID noticeId() {
        return noticeId;
    }

    @Nullable String noticeHash() {
        return noticeHash;
    }

    /** Who collected the statements, when and how. */
    public Provenance provenance() {
        return provenance;
    }

    /** A replica that was stopped can't say so: who doesn't go on is taken for interrupted. */
    private ImportStatus statusAt(Instant now, Duration patience) {
        var silent = workedAt != null && workedAt.plus(patience).isBefore(now);
        return status == ImportStatus.RUNNING && silent ? ImportStatus.INTERRUPTED : status;
    }

    /** What is shown of it. */
    public ConsentImportResponse response(Instant now, Duration patience) {
        var shown = statusAt(now, patience);
        return new ConsentImportResponse(
                id,
                source,
                noticeId,
                noticeHash,
                provenance,
                shown,
                shown == status ? problem : ImportProblem.FAILED,
                lines,
                accepted,
                refused,
                duplicates,
                createdAt,
                workedAt,
                finishedAt);
    }
}
