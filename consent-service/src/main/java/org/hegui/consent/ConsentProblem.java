package org.hegui.consent;

import org.hegui.platform.problem.ProblemType;

/** What this service refuses, with the status of the answer. Each code has a section in {@code docs/problems.md}. */
public enum ConsentProblem implements ProblemType {
    LEGAL_BASIS_REFUSED(400, "The law knows no such legal basis, or it lacks its justification"),
    CONSENT_NOT_FOUND(404, "There is no such consent"),
    NOTICE_NOT_FOUND(404, "There is no such notice"),
    PURPOSE_NOT_FOUND(404, "There is no such purpose"),
    ASSESSMENT_REQUIRED(409, "An impact assessment must come first"),
    CONSENT_ALREADY_WITHDRAWN(409, "The consent is already withdrawn"),
    CONSENT_NOT_GRANTED(409, "Only a granted consent can be withdrawn"),
    NOTICE_ALREADY_PUBLISHED(409, "A published notice cannot change"),
    NOTICE_INCOMPLETE(409, "The notice lacks what the law asks for"),
    NOTICE_NOT_PUBLISHED(409, "The notice is not published"),
    PURPOSE_ALREADY_ACTIVE(409, "The purpose is already active"),
    PURPOSE_CODE_TAKEN(409, "The handler already has a purpose with this code"),
    PURPOSE_NOT_ACTIVE(409, "The purpose is not active");

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
