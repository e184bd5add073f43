package org.hegui.consent.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.TextsConverter;

/** What an impact assessment says (PIPL-56). It never changes once it was put before somebody. */
@Entity
public class AssessmentVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private UUID assessmentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private String title;
    private String lawfulness;
    private String impact;
    private String measures;

    @Convert(converter = RisksConverter.class)
    private List<Risk> risks;

    @Convert(converter = TextsConverter.class)
    private List<String> transfers;

    @Convert(converter = TextsConverter.class)
    private List<String> processors;

    @Convert(converter = TextsConverter.class)
    private List<String> authors;

    @Nullable private UUID reviewId;

    private Instant createdAt;

    @Nullable private Instant submittedAt;

    @Nullable private Instant decidedAt;

    @Nullable private Instant keepUntil;

    @Nullable private Instant endedAt;

    /** For Hibernate. */
    protected AssessmentVersion() {}

    /** A draft by this author. */
    public AssessmentVersion(
            Assessment assessment, int number, String author, AssessmentContents contents, Instant now) {
        this.handler = assessment.handler();
        this.assessmentId = assessment.id();
        this.number = number;
        this.status = AssessmentStatus.DRAFT;
        this.authors = List.of(author);
        this.createdAt = now;
        write(contents);
    }

    private void write(AssessmentContents contents) {
        title = contents.title();
        lawfulness = contents.lawfulness();
        impact = contents.impact();
        measures = contents.measures();
        risks = contents.risks();
        transfers = contents.transfers().stream().map(UUID::toString).toList();
        processors = contents.processors().stream().map(UUID::toString).toList();
    }

    /** Somebody writes it anew, and may not approve it from now on. */
    public void change(String author, AssessmentContents contents) {
        status.refuseUnlessDraft();
        authors = Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
        write(contents);
    }

    /** From now on it stays as it is. */
    public void submit(UUID review, Instant now) {
        status.refuseUnlessDraft();
        status = AssessmentStatus.IN_REVIEW;
        reviewId = review;
        submittedAt = now;
    }

    /** Somebody else has approved it or not; it is kept in any case (PIPL-56). */
    public void decide(boolean approved, Instant now, Instant until) {
        status = approved ? AssessmentStatus.APPROVED : AssessmentStatus.REJECTED;
        decidedAt = now;
        keepUntil = until;
    }

    /** A newer version counts from now on. */
    public void supersede(Instant now) {
        status = AssessmentStatus.SUPERSEDED;
        endedAt = now;
    }

    /** It doesn't count any more. */
    public void invalidate(Instant now) {
        status = AssessmentStatus.VOIDED;
        endedAt = now;
    }

    /** What it says. */
    public AssessmentContents contents() {
        return new AssessmentContents(title, lawfulness, impact, measures, risks, ids(transfers), ids(processors));
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream().map(UUID::fromString).toList();
    }

    /** Id of this version. */
    public UUID id() {
        return id;
    }

    /** The assessment of which it is a version. */
    public UUID assessmentId() {
        return assessmentId;
    }

    /** Number of this version, from 1. */
    public int number() {
        return number;
    }

    /** How far it has come. */
    public AssessmentStatus status() {
        return status;
    }

    /** {@code sub} of each person who wrote some of it. */
    public Set<String> authors() {
        return Set.copyOf(authors);
    }

    /** The review in which somebody else approves it; null before. */
    public @Nullable UUID reviewId() {
        return reviewId;
    }

    /** When it was begun. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was put before somebody else; null before. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** When somebody else approved it or not; null before. */
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Until when the law keeps it from being deleted; null before somebody decided. */
    public @Nullable Instant keepUntil() {
        return keepUntil;
    }

    /** Since when it doesn't count any more; null before. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    long lockVersion() {
        return lockVersion;
    }
}
