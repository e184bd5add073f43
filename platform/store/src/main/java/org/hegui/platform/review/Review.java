package org.hegui.platform.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.hegui.platform.review.vote.ReviewDecision;
import org.hegui.platform.review.vote.ReviewVote;

/** A thing that waits until everybody needed has agreed to it. */
@Entity
public class Review {

    private static final RolesConverter ROLES = new RolesConverter();

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String objectType;
    private UUID objectId;
    private String title;
    private String requester;

    @Convert(converter = TextsConverter.class)
    private List<String> authors;

    @Convert(converter = RolesConverter.class)
    private List<ReviewRole> requiredRoles;

    /** As text, so that one of them can be searched for. */
    private String missingRoles;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Nullable private String assignee;

    private Instant openedAt;

    @Nullable private Instant decidedAt;

    /** For Hibernate. */
    protected Review() {}

    Review(String handler, String requester, ReviewDraft draft, Instant now) {
        this.handler = handler;
        this.objectType = draft.objectType();
        this.objectId = draft.objectId();
        this.title = draft.title();
        this.requester = requester;
        this.authors = Stream.concat(Stream.of(requester), draft.authors().stream())
                .distinct()
                .toList();
        this.requiredRoles = draft.roles();
        this.missingRoles = ROLES.convertToDatabaseColumn(draft.roles());
        this.state = ReviewState.OPEN;
        this.openedAt = now;
    }

    /** Takes an admitted vote into account: one refusal is enough, and so is the last approval that was missing. */
    void take(ReviewVote vote, Instant now) {
        var missing =
                missingRoles().stream().filter(role -> role != vote.actedAs()).toList();
        missingRoles = ROLES.convertToDatabaseColumn(missing);
        if (vote.decision() == ReviewDecision.REJECT) {
            close(ReviewState.REJECTED, now);
        } else if (missing.isEmpty()) {
            close(ReviewState.APPROVED, now);
        }
    }

    void withdraw(Instant now) {
        close(ReviewState.WITHDRAWN, now);
    }

    void assign(@Nullable String person) {
        assignee = person;
    }

    private void close(ReviewState outcome, Instant now) {
        state = outcome;
        missingRoles = ROLES.convertToDatabaseColumn(List.of());
        decidedAt = now;
    }

    /** Id of the review. */
    public UUID id() {
        return id;
    }

    /** Counts the changes of the review. */
    public long lockVersion() {
        return lockVersion;
    }

    /** The handler whose review it is. */
    public String handler() {
        return handler;
    }

    /** Kind of the thing under review. */
    public String objectType() {
        return objectType;
    }

    /** Id of the thing under review. */
    public UUID objectId() {
        return objectId;
    }

    /** Code of what is asked for. */
    public String title() {
        return title;
    }

    /** {@code sub} of who asked for it. */
    public String requester() {
        return requester;
    }

    /** {@code sub} of each person who may not vote: the requester and whoever made the thing. */
    public Set<String> authors() {
        return Set.copyOf(authors);
    }

    /** Who must approve. */
    public List<ReviewRole> requiredRoles() {
        return requiredRoles;
    }

    /** Who has not voted yet; nobody once the review is closed. */
    public List<ReviewRole> missingRoles() {
        return ROLES.convertToEntityAttribute(missingRoles);
    }

    /** How far it has come. */
    public ReviewState state() {
        return state;
    }

    /** Whether everybody needed has approved. */
    public boolean approved() {
        return state == ReviewState.APPROVED;
    }

    /** {@code sub} of who takes care of it. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** When it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When it was approved, rejected or withdrawn. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
