package org.hegui.consent.campaign.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.ReasonsConverter;
import org.hegui.platform.column.TextsConverter;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.commerce.PriceGround;

/** What was said of two prices, once, with the ground that was on file then. Never changed. */
@Entity
@Immutable
public class PriceCheck {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private String product;
    private boolean sameConditions;

    @Nullable private UUID firstCustomer;

    @Nullable private UUID secondCustomer;

    private long firstPrice;
    private long secondPrice;

    @Enumerated(EnumType.STRING)
    private PriceGround ground;

    @Nullable private String groundDocument;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Convert(converter = ReasonsConverter.class)
    private List<Reason> reasons;

    @Convert(converter = TextsConverter.class)
    private List<String> questions;

    private String checkedBy;
    private Instant checkedAt;

    /** For Hibernate. */
    protected PriceCheck() {}

    PriceCheck(String handler, PriceCheckRequest request, PriceAnswer answer, String checkedBy, Instant now) {
        this.handler = handler;
        this.product = request.product();
        this.sameConditions = request.sameConditions();
        this.firstCustomer = request.customerA();
        this.secondCustomer = request.customerB();
        this.firstPrice = request.priceA();
        this.secondPrice = request.priceB();
        this.ground = request.why();
        this.groundDocument = request.groundDocument();
        this.outcome = answer.verdict().outcome();
        this.reasons = answer.verdict().reasons();
        this.questions = answer.questions().stream().map(UUID::toString).toList();
        this.checkedBy = checkedBy;
        this.checkedAt = now;
    }

    /** Id of the check. */
    public UUID id() {
        return id;
    }

    Outcome outcome() {
        return outcome;
    }

    List<Reason> reasons() {
        return reasons;
    }

    PriceGround ground() {
        return ground;
    }

    Optional<String> groundDocument() {
        return Optional.ofNullable(groundDocument);
    }

    PriceCheckResponse response(@Nullable UUID evidenceId) {
        return new PriceCheckResponse(
                id,
                product,
                sameConditions,
                firstCustomer,
                secondCustomer,
                firstPrice,
                secondPrice,
                ground,
                groundDocument,
                outcome,
                reasons,
                questions.stream().map(UUID::fromString).toList(),
                checkedBy,
                checkedAt,
                evidenceId);
    }
}
