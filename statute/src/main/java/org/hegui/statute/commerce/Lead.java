package org.hegui.statute.commerce;

/**
 * A lead that is to be imported.
 *
 * @param source where it comes from
 * @param proofHeld whether a proof that the source is lawful is on file
 * @param measuresBroken whether it was got by fraud, coercion, or around or through technical measures
 * @param originRecorded whether address and time of a public source are recorded
 * @param objected whether the person objects to its use
 * @param toolAssessed whether the impact of the collecting program was assessed
 */
public record Lead(
        LeadSource source,
        boolean proofHeld,
        boolean measuresBroken,
        boolean originRecorded,
        boolean objected,
        boolean toolAssessed) {}
