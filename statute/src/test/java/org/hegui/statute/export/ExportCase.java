package org.hegui.statute.export;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A transfer of personal information that nothing special is true of, and what a test changes of it. */
final class ExportCase {
    private boolean recipientRestricted;
    private boolean foreignAuthority;
    private ImportantData importantData = ImportantData.NONE;
    private boolean personalInformation = true;
    private boolean overseasOriginOnly;
    private Optional<NegativeList> negativeList = Optional.empty();
    private @Nullable ExportExemption exemption;
    private boolean memoApproved;
    private boolean ciio;
    private long ordinary;
    private long sensitive;

    static ExportCase plain() {
        return new ExportCase();
    }

    static ExportCase people(long ordinary, long sensitive) {
        var plain = new ExportCase();
        plain.ordinary = ordinary;
        plain.sensitive = sensitive;
        return plain;
    }

    ExportCase restrictedRecipient() {
        recipientRestricted = true;
        return this;
    }

    ExportCase foreignAuthority() {
        foreignAuthority = true;
        return this;
    }

    ExportCase importantData(ImportantData data) {
        importantData = data;
        return this;
    }

    ExportCase noPersonalInformation() {
        personalInformation = false;
        return this;
    }

    ExportCase overseasOrigin() {
        overseasOriginOnly = true;
        return this;
    }

    ExportCase list(boolean approved, ListPlacement placement) {
        negativeList = Optional.of(new NegativeList("list v1", approved, placement));
        return this;
    }

    ExportCase exemption(ExportExemption claimed, boolean approved) {
        exemption = claimed;
        memoApproved = approved;
        return this;
    }

    ExportCase ciio() {
        ciio = true;
        return this;
    }

    ExportFacts facts() {
        return new ExportFacts(
                recipientRestricted,
                foreignAuthority,
                importantData,
                personalInformation,
                overseasOriginOnly,
                negativeList,
                exemption,
                memoApproved,
                ciio,
                ordinary,
                sensitive);
    }
}
