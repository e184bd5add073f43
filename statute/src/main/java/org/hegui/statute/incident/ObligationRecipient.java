package org.hegui.statute.incident;

/** Who has to be told of an incident. */
public enum ObligationRecipient {
    /** The authority in charge of personal information protection (PIPL-57, MIN-35). */
    PIPL_AUTHORITY,
    /** The people concerned (PIPL-57, MIN-35). */
    INDIVIDUALS,
    /** Parents or guardians of minors (MIN-35). */
    GUARDIANS,
    /** People and organisations that are harmed, companies among them (NDSR-11). */
    INTERESTED_PARTIES,
    /** The users of the network, product or service, companies among them (CSL-44, DSL-29, NDSR-10). */
    USERS,
    /** The provincial cyberspace administration (NCIR-4, XB-11). */
    PROVINCIAL_CAC,
    /** The authority that the law means by "report as prescribed"; which one it is, counsel says (CONTEST-7). */
    COMPETENT_AUTHORITY,
    /** The protection department of the critical information infrastructure (NCIR-4). */
    PROTECTION_DEPARTMENT,
    /** The cyberspace-work body of the central organ itself (NCIR-4). */
    CAC_WORK_BODY,
    /** The police (NCIR-4, NDSR-11). */
    POLICE,
    /** A professional audit body, when the authority orders an audit (AUDIT-5). */
    AUDIT_BODY
}
