package org.hegui.platform.identity;

import java.util.Set;

/** Role names of the access token's {@code roles} claim (design §3). */
public final class Roles {

    /** Personal information protection officer, 个人信息保护负责人 (PIPL-52). */
    public static final String PIPO = "pipo";

    /** Lawyer who answers what the software must not decide. */
    public static final String COUNSEL = "counsel";

    /** Sales and service staff. */
    public static final String STAFF = "staff";

    /** Marketing staff. */
    public static final String MARKETER = "marketer";

    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** Security team. */
    public static final String SECURITY = "security";

    /** A system of the enterprise, such as its web shop. */
    public static final String INTEGRATOR = "integrator";

    /** Another service of the suite. */
    public static final String SERVICE = "service";

    /** The customer, 个人. */
    public static final String SUBJECT = "subject";

    /** The roles of who works for a handler; everybody else is a customer at most. */
    static final Set<String> OF_HANDLER =
            Set.of(PIPO, COUNSEL, STAFF, MARKETER, AUDITOR, SECURITY, INTEGRATOR, SERVICE);

    private Roles() {}
}
