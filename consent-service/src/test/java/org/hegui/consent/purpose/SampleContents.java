package org.hegui.consent.purpose;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hegui.statute.consent.LegalBasis;
import org.hegui.statute.field.Field;

/** What a purpose says, to be varied field by field. */
final class SampleContents {

    private static final UUID NOTICE = UUID.randomUUID();

    private String nameZh = "示例目的";
    private String nameEn = "Sample purpose";
    private LegalBasis legalBasis = LegalBasis.CONSENT;
    private String justification;
    private Set<Field> categories = Set.of(Field.FULL_NAME, Field.MOBILE);
    private String method = "stored";
    private String retention = "P1Y";
    private boolean automated;
    private boolean disclosed;
    private List<UUID> recipients = List.of();
    private UUID noticeId = NOTICE;

    private SampleContents() {}

    static SampleContents ordinary() {
        return new SampleContents();
    }

    SampleContents nameZh(String value) {
        nameZh = value;
        return this;
    }

    SampleContents nameEn(String value) {
        nameEn = value;
        return this;
    }

    SampleContents legalBasis(LegalBasis value) {
        legalBasis = value;
        return this;
    }

    SampleContents justification(String value) {
        justification = value;
        return this;
    }

    SampleContents categories(Set<Field> value) {
        categories = value;
        return this;
    }

    SampleContents method(String value) {
        method = value;
        return this;
    }

    SampleContents retention(String value) {
        retention = value;
        return this;
    }

    SampleContents automated(boolean value) {
        automated = value;
        return this;
    }

    SampleContents disclosed(boolean value) {
        disclosed = value;
        return this;
    }

    SampleContents recipients(List<UUID> value) {
        recipients = value;
        return this;
    }

    SampleContents noticeId(UUID value) {
        noticeId = value;
        return this;
    }

    PurposeContents build() {
        return new PurposeContents(
                nameZh,
                nameEn,
                legalBasis,
                justification,
                null,
                categories,
                method,
                retention,
                false,
                null,
                automated,
                disclosed,
                recipients,
                noticeId);
    }
}
