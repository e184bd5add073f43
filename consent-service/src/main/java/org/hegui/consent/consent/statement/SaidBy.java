package org.hegui.consent.consent.statement;

import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.Roles;

/** Who brought a statement in. */
public enum SaidBy {
    /** The person, by their own log-in. */
    SUBJECT,
    /** A parent or guardian, for a child. */
    GUARDIAN,
    /** Staff who heard it. */
    STAFF,
    /** A system of the enterprise in which the person said it. */
    INTEGRATOR,
    /** A service of the suite, such as when time ended a consent. */
    SERVICE,
    /** A file of consents that were given before. */
    IMPORT;

    /** Who it is that acts now. */
    public static SaidBy of(Actor actor) {
        if (actor.isOnlySubject()) {
            return SUBJECT;
        }
        if (actor.has(Roles.STAFF)) {
            return STAFF;
        }
        return actor.has(Roles.INTEGRATOR) ? INTEGRATOR : SERVICE;
    }
}
