package org.hegui.consent.purpose;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hegui.statute.field.Field;
import org.hegui.statute.purpose.LegalBasis;

/** What a purpose says, to be varied field by field. */
public final class SampleContents {

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

    /** Nothing about it is special. */
    public static SampleContents ordinary() {
        return new SampleContents();
    }

    /** The same with this Chinese name. */
    public SampleContents nameZh(String value) {
        nameZh = value;
        return this;
    }

    /** The same with this English name. */
    public SampleContents nameEn(String value) {
        nameEn = value;
        return this;
    }

    /** The same with this basis. */
    public SampleContents legalBasis(LegalBasis value) {
        legalBasis = value;
        return this;
    }

    /** The same with this justification. */
    public SampleContents justification(String value) {
        justification = value;
        return this;
    }

    /** The same with these fields. */
    public SampleContents categories(Set<Field> value) {
        categories = value;
        return this;
    }

    /** The same with this method. */
    public SampleContents method(String value) {
        method = value;
        return this;
    }

    /** The same with this period. */
    public SampleContents retention(String value) {
        retention = value;
        return this;
    }

    /** The same with a program that decides, or without. */
    public SampleContents automated(boolean value) {
        automated = value;
        return this;
    }

    /** The same with disclosure to the public, or without. */
    public SampleContents disclosed(boolean value) {
        disclosed = value;
        return this;
    }

    /** The same with these recipients. */
    public SampleContents recipients(List<UUID> value) {
        recipients = value;
        return this;
    }

    /** The same with this notice. */
    public SampleContents noticeId(UUID value) {
        noticeId = value;
        return this;
    }

    /** What the purpose says. */
    public PurposeContents build() {
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
