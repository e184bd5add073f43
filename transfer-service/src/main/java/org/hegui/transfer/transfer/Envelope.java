package org.hegui.transfer.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.FieldsConverter;
import org.hegui.platform.field.FieldCodes;
import org.hegui.statute.export.ExportExemption;
import org.hegui.statute.export.ExportFacts;
import org.hegui.statute.export.ImportantData;
import org.hegui.statute.field.Field;
import org.hegui.transfer.Counts;
import org.hegui.transfer.DataKinds;

/** What was asked for. It never changes: whoever needs more asks for another transfer (NDSR-38). */
@Embeddable
record Envelope(
        UUID recipientId,
        String purpose,
        @Convert(converter = FieldsConverter.class) Set<Field> categories,
        @Embedded Scale scale,
        @Enumerated(EnumType.STRING) ImportantData importantData,
        boolean criticalInfrastructureOperator,
        @Nullable @Enumerated(EnumType.STRING) ExportExemption exemption,
        @Nullable String exemptionMemo,
        LocalDate expiresOn) {

    static Envelope of(CreateTransferRequest request, Set<Field> categories) {
        return new Envelope(
                request.recipientId(),
                request.purpose(),
                Set.copyOf(categories),
                request.scale(),
                request.importantData(),
                request.criticalInfrastructureOperator(),
                request.exemption(),
                request.exemptionMemo(),
                request.expiresOn());
    }

    /** The codes of the fields, in the order of the catalogue. */
    List<String> codes() {
        return FieldCodes.of(categories);
    }

    /** What the statute needs to know of it, when the handler's counts would be these. */
    ExportFacts exportFacts(Counts counts, boolean recipientRestricted, boolean memoApproved, boolean settled) {
        var suspected = importantData == ImportantData.SUSPECTED;
        return new ExportFacts(
                recipientRestricted,
                false,
                suspected && settled ? ImportantData.NONE : importantData,
                DataKinds.of(categories).personal(),
                false,
                Optional.empty(),
                exemption,
                memoApproved,
                criticalInfrastructureOperator,
                counts.ordinary(),
                counts.sensitive());
    }

    /** The handler's counts when everybody expected this year has gone. */
    Counts expected(Counts soFar) {
        return soFar.plus(DataKinds.of(categories).ordinary() ? scale.people() : 0, scale.sensitivePeople());
    }
}
