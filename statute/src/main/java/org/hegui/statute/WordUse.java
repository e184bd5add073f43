package org.hegui.statute;

/** What a list of words is for. */
public enum WordUse {
    /** It is searched for in what is published or sent (AD-9, AUCL-9). */
    ADVERTISING,
    /** From a recipient it stops marketing (NTM-16, SMS-21). */
    REPLY,
    /** It marks the subject line of commercial e-mail (EMAIL). */
    SUBJECT,
    /** As an occupation it suggests that somebody of unknown age is a minor (CONTEST-20). */
    OCCUPATION
}
