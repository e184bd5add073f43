package org.hegui.consent;

import org.hegui.platform.problem.ProblemType;

/** What this service refuses, with the status of the answer. Each code has a section in {@code docs/problems.md}. */
public enum ConsentProblem implements ProblemType {
    LEGAL_BASIS_REFUSED(400, "The law knows no such legal basis, or it lacks its justification"),
    CONSENT_IMPORT_NOT_FOUND(404, "There is no such import"),
    ASSESSMENT_NOT_FOUND(404, "There is no such assessment"),
    CAMPAIGN_NOT_FOUND(404, "There is no such campaign"),
    CLEARANCE_NOT_FOUND(404, "The campaign is not cleared"),
    CONSENT_NOT_FOUND(404, "There is no such consent"),
    NOTICE_NOT_FOUND(404, "There is no such notice"),
    PREFERENCE_NOT_FOUND(404, "There is no such choice"),
    PRICE_CHECK_NOT_FOUND(404, "There is no such price check"),
    PURPOSE_NOT_FOUND(404, "There is no such purpose"),
    SUPPRESSION_NOT_FOUND(404, "There is no such suppression"),
    PURPOSE_VERSION_NOT_FOUND(404, "The purpose has no such version"),
    ASSESSMENT_DRAFT_EXISTS(409, "A version of the assessment is being written or reviewed"),
    ASSESSMENT_NOT_DRAFT(409, "Only a draft of an assessment can change"),
    ASSESSMENT_REQUIRED(409, "An impact assessment must come first"),
    BUNDLED(409, "One act cannot stand for several consents"),
    CAMPAIGN_CODE_TAKEN(409, "The handler already has a campaign with this code"),
    CAMPAIGN_NOT_CLEARED(409, "No clearance covers the campaign"),
    CAMPAIGN_STATE_REFUSED(409, "The campaign's state does not allow this"),
    CONSENT_ALREADY_GIVEN(409, "The person agreed to all of this before"),
    CONSENT_ALREADY_WITHDRAWN(409, "The consent is already withdrawn"),
    CONSENT_IMPORT_RUNNING(409, "A file of the import is being worked off"),
    CONSENT_EXPIRED(409, "The time of the consent is over"),
    CONSENT_NOT_GRANTED(409, "Only a granted consent can be withdrawn"),
    COOL_DOWN(409, "The person refused, and must not be asked again yet"),
    COUNSEL_ANSWER_MISSING(409, "Counsel has not answered in favour"),
    KEPT_BY_LAW(409, "The law keeps it from being deleted"),
    NOTICE_ALREADY_PUBLISHED(409, "A published notice cannot change"),
    NOTICE_INCOMPLETE(409, "The notice lacks what the law asks for"),
    NOTICE_IN_USE(409, "A purpose names the notice"),
    NOTICE_NOT_PUBLISHED(409, "The notice is not published"),
    NOTICE_OUTDATED(409, "A newer version of the notice is published"),
    NOTICE_TOO_NARROW(409, "The notice does not tell of all that the purpose does"),
    NOT_A_CHILD(409, "A guardian can speak for a child only"),
    NOT_EXPLICIT(409, "The person did nothing that says yes"),
    PRE_TICKED(409, "A box that was ticked beforehand is no consent"),
    PROOF_PACK_UNKNOWN(409, "The campaign has no such proof pack"),
    PURPOSE_ALREADY_ACTIVE(409, "The purpose is already active"),
    PURPOSE_CODE_TAKEN(409, "The handler already has a purpose with this code"),
    PURPOSE_DRAFT_EXISTS(409, "A version of the purpose is being written already"),
    PURPOSE_NOT_ACTIVE(409, "The purpose is not active"),
    PURPOSE_RETIRED(409, "The purpose is retired"),
    PURPOSE_VERSION_IS_ONLY(409, "The purpose has no other version"),
    PURPOSE_VERSION_NOT_DRAFT(409, "Only a draft of a purpose can change"),
    RECIPIENT_NOT_NAMED(409, "The purpose does not tell people of this recipient"),
    RECIPIENT_RESTRICTED(409, "The recipient may receive nothing"),
    RECIPIENT_UNKNOWN(409, "The purpose names a recipient that does not exist"),
    SUPPRESSION_ALREADY_LIFTED(409, "The suppression is already lifted"),
    SUPPRESSION_STANDS(409, "Only the person's own later consent lifts a suppression"),
    PROCESSOR_UNKNOWN(422, "The assessment names a processor that does not exist"),
    TRANSFER_UNKNOWN(422, "The assessment names a transfer that does not exist");

    private final int status;
    private final String title;

    ConsentProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
