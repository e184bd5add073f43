package org.hegui.statute.export;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the rule needs to know of a transfer abroad. People are distinct natural persons, de-duplicated per handler over
 * all recipients, purposes and systems, since 1 January Shanghai time.
 *
 * @param recipientRestricted whether the recipient is on the list of PIPL-42
 * @param foreignAuthority whether a foreign court or law-enforcement body asks for it (PIPL-41)
 * @param importantData whether it is important data
 * @param personalInformation whether it holds personal information
 * @param overseasOriginOnly whether it was collected abroad and nothing domestic was added (XB-4)
 * @param negativeList the negative list that covers the handler, if one does
 * @param exemption the necessity claimed, null for none
 * @param exemptionMemoApproved whether the necessity memo for it is approved
 * @param ciio whether the handler is a notified operator of critical information infrastructure
 * @param ordinaryYearToDate people whose non-sensitive information has gone abroad this year, after this transfer
 * @param sensitiveYearToDate people whose sensitive information has gone abroad this year, after this transfer
 */
public record ExportFacts(
        boolean recipientRestricted,
        boolean foreignAuthority,
        ImportantData importantData,
        boolean personalInformation,
        boolean overseasOriginOnly,
        Optional<NegativeList> negativeList,
        @Nullable ExportExemption exemption,
        boolean exemptionMemoApproved,
        boolean ciio,
        long ordinaryYearToDate,
        long sensitiveYearToDate) {
    /** Refuses counters below zero. */
    public ExportFacts {
        Objects.requireNonNull(importantData, "importantData");
        Objects.requireNonNull(negativeList, "negativeList");
        if (ordinaryYearToDate < 0 || sensitiveYearToDate < 0) {
            throw new IllegalArgumentException("a counter is below zero");
        }
    }
}
