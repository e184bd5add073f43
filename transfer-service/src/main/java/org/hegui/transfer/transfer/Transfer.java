package org.hegui.transfer.transfer;

import static org.hegui.transfer.TransferProblem.ILLEGAL_STATE_MOVE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.ReasonsConverter;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Reason;
import org.hegui.statute.export.ExportFacts;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.ImportantData;
import org.hegui.statute.export.RouteDecision;
import org.hegui.statute.export.RouteStep;
import org.hegui.statute.field.Field;
import org.hegui.transfer.Counts;
import org.hegui.transfer.Tally;
import org.hegui.transfer.TraceConverter;

/** Something that is to leave China: its envelope, its route, and how far it has come. */
@Entity
public class Transfer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;

    @Embedded
    private Envelope envelope;

    private boolean memoApproved;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Enumerated(EnumType.STRING)
    private ExportRoute route;

    @Convert(converter = TraceConverter.class)
    private List<RouteStep> trace;

    @Convert(converter = ReasonsConverter.class)
    private List<Reason> alwaysRequired;

    @Nullable @Embedded
    private Assessment assessment;

    private String createdBy;
    private Instant createdAt;

    @Nullable private String submittedBy;

    @Nullable private Instant submittedAt;

    @Nullable private Instant decidedAt;

    @Nullable private UUID reviewId;

    @Nullable private UUID counselQuestionId;

    @Embedded
    private YearUse use;

    /** For Hibernate. */
    protected Transfer() {}

    Transfer(String handler, String author, Envelope envelope, Instant now) {
        this.handler = handler;
        this.envelope = envelope;
        this.state = TransferState.DRAFT;
        this.createdBy = author;
        this.createdAt = now;
        this.use = new YearUse(LegalTime.year(now), 0, 0);
    }

    /** Name of this kind of thing in reviews, questions and evidence. */
    public static String kind() {
        return "transfer";
    }

    /** Takes the route that the statute gives now. */
    void route(RouteDecision decision) {
        route = decision.route();
        trace = decision.trace();
        alwaysRequired = decision.alwaysRequired();
    }

    void assess(AssessTransferRequest request, Instant now) {
        move(TransferState.DRAFT, TransferState.ASSESSED);
        assessment = new Assessment(request.lawfulness(), request.impact(), request.measures(), now);
    }

    void submit(String person, Instant now) {
        move(TransferState.ASSESSED, TransferState.IN_REVIEW);
        submittedBy = person;
        submittedAt = now;
    }

    /** Counsel and the privacy officer are asked by this review. */
    void reviewedBy(UUID review) {
        reviewId = review;
    }

    /** Counsel has to answer this question before it can go on. */
    void waitsFor(UUID question) {
        counselQuestionId = question;
    }

    /** Somebody did not agree. */
    public void reject(Instant now) {
        move(TransferState.IN_REVIEW, TransferState.REJECTED);
        decidedAt = now;
    }

    /** Both agreed, and with it to the necessity memo if there is one. From now on the route counts the memo. */
    public void approveMemo() {
        refuseUnless(TransferState.IN_REVIEW);
        memoApproved = envelope.exemption() != null;
    }

    /** Both agreed; without a mechanism to wait for the transfer is effective at once. */
    public void approve(RouteDecision decision, Instant now) {
        var effective = decision.route() == ExportRoute.NO_MECHANISM;
        move(TransferState.IN_REVIEW, effective ? TransferState.EFFECTIVE : TransferState.APPROVED);
        route(decision);
        decidedAt = now;
    }

    /**
     * What the statute needs to know of it, when the handler's counts would be these.
     *
     * @param settled whether counsel has said that it is no important data, see {@link ImportantDataQuestion}
     */
    public ExportFacts exportFacts(Counts counts, boolean recipientRestricted, boolean settled) {
        return envelope.exportFacts(counts, recipientRestricted, memoApproved, settled);
    }

    /** Whether it may be important data, which only counsel decides (CONTEST-4). */
    boolean importantDataSuspected() {
        return envelope.importantData() == ImportantData.SUSPECTED;
    }

    /** The codes of what goes. */
    List<String> codes() {
        return envelope.codes();
    }

    /** The handler's counts when everybody expected this year has gone. */
    public Counts expected(Counts soFar) {
        return envelope.expected(soFar);
    }

    /** Takes note of the people who go now. */
    public void use(int year, Tally tally) {
        use = use.plus(year, tally);
    }

    /** Whether these further people are within what was approved for a year. */
    boolean suffices(int year, Tally tally) {
        return use.plus(year, tally).within(envelope.scale());
    }

    /** The people who described and submitted it, who approve nothing of it. */
    public Set<String> authors() {
        return Stream.of(createdBy, submittedBy)
                .filter(author -> author != null)
                .collect(Collectors.toSet());
    }

    /** Id of the transfer. */
    public UUID id() {
        return id;
    }

    /** To whom. */
    public UUID recipientId() {
        return envelope.recipientId();
    }

    /** Code of the purpose in consent-service. */
    public String purpose() {
        return envelope.purpose();
    }

    /** How far it has come. */
    public TransferState state() {
        return state;
    }

    /** The route that it was given last. */
    public ExportRoute route() {
        return route;
    }

    /** The step that gave the route. */
    Reason decidingReason() {
        return trace.getLast().reason();
    }

    Set<Field> categories() {
        return envelope.categories();
    }

    Scale scale() {
        return envelope.scale();
    }

    LocalDate expiresOn() {
        return envelope.expiresOn();
    }

    private void move(TransferState from, TransferState to) {
        refuseUnless(from);
        state = to;
    }

    private void refuseUnless(TransferState needed) {
        if (state != needed) {
            throw new Refusal(ILLEGAL_STATE_MOVE, "The transfer is " + state + "; this needs " + needed + ".");
        }
    }

    String handler() {
        return handler;
    }

    long lockVersion() {
        return lockVersion;
    }

    /** The transfer as it stands, for people and programs. */
    public TransferResponse response() {
        return new TransferResponse(
                id,
                envelope.recipientId(),
                envelope.purpose(),
                envelope.codes(),
                envelope.scale(),
                envelope.importantData(),
                envelope.criticalInfrastructureOperator(),
                envelope.exemption(),
                envelope.exemptionMemo(),
                memoApproved,
                envelope.expiresOn(),
                state,
                route,
                trace,
                alwaysRequired,
                assessment,
                createdBy,
                createdAt,
                submittedBy,
                submittedAt,
                decidedAt,
                reviewId,
                counselQuestionId,
                null,
                lockVersion);
    }
}
