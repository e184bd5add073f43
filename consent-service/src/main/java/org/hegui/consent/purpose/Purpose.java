package org.hegui.consent.purpose;

import static org.hegui.consent.ConsentProblem.PURPOSE_ALREADY_ACTIVE;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.FieldsConverter;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.LegalBasis;
import org.hegui.statute.consent.PurposeFacts;
import org.hegui.statute.field.Field;

/** A clear and reasonable purpose (PIPL-6) with its legal basis (PIPL-13). */
@Entity
public class Purpose {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String code;
    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private PurposeStatus status;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    @Nullable private String justification;

    @Nullable private String citation;

    @Convert(converter = FieldsConverter.class)
    private Set<Field> categories;

    private String method;
    private String retention;
    private boolean necessary;
    private UUID noticeId;
    private Instant createdAt;

    @Nullable private Instant activatedAt;

    /** For Hibernate. */
    protected Purpose() {}

    Purpose(String handler, LegalBasis basis, Set<Field> categories, CreatePurposeRequest request, Instant now) {
        this.handler = handler;
        this.code = request.code();
        this.nameZh = request.nameZh();
        this.nameEn = request.nameEn();
        this.status = PurposeStatus.DRAFT;
        this.legalBasis = basis;
        this.justification = request.justification();
        this.citation = request.citation();
        this.categories = Set.copyOf(categories);
        this.method = request.method();
        this.retention = request.retention();
        this.necessary = request.necessary();
        this.noticeId = request.noticeId();
        this.createdAt = now;
    }

    /** From now on the purpose may be relied on. */
    void activate(Instant now) {
        if (status == PurposeStatus.ACTIVE) {
            throw new Refusal(PURPOSE_ALREADY_ACTIVE, "The purpose is active already.");
        }
        status = PurposeStatus.ACTIVE;
        activatedAt = now;
    }

    /** What the statute needs to know of it. */
    public PurposeFacts facts() {
        return new PurposeFacts(status == PurposeStatus.ACTIVE, legalBasis, categories, necessary);
    }

    /** Id of the purpose. */
    public UUID id() {
        return id;
    }

    /** Short name of the purpose within its handler. */
    public String code() {
        return code;
    }

    /** The notice that tells people of the purpose. */
    public UUID noticeId() {
        return noticeId;
    }

    /** The fields that the purpose covers. */
    public Set<Field> categories() {
        return categories;
    }

    /** Whether people have to consent to it. */
    public boolean restsOnConsent() {
        return legalBasis == LegalBasis.CONSENT;
    }

    long lockVersion() {
        return lockVersion;
    }

    PurposeStatus status() {
        return status;
    }

    PurposeResponse response() {
        return new PurposeResponse(
                id,
                code,
                nameZh,
                nameEn,
                status,
                legalBasis,
                justification,
                citation,
                FieldCodes.of(categories),
                method,
                retention,
                necessary,
                noticeId,
                createdAt,
                activatedAt,
                lockVersion);
    }
}
