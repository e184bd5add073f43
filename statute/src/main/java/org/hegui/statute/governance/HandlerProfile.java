package org.hegui.statute.governance;

import org.hegui.statute.export.ImportantData;

/**
 * Who a handler is.
 *
 * @param criticalInfrastructure whether an authority has notified it as operator of critical information infrastructure
 * @param importantData whether it handles important data
 * @param foreign whether it is established abroad and handles under PIPL Article 3(2)
 * @param opinionAlgorithm whether its recommendation has the ability to shape opinion or mobilise society (ALG-24)
 * @param registeredUsers registered users of its platform, zero without one
 * @param monthlyActiveUsers monthly active users of its platform
 * @param complexity whether the platform is complex, as counsel judged
 */
public record HandlerProfile(
        boolean criticalInfrastructure,
        ImportantData importantData,
        boolean foreign,
        boolean opinionAlgorithm,
        long registeredUsers,
        long monthlyActiveUsers,
        PlatformComplexity complexity) {
    /** Refuses numbers below zero. */
    public HandlerProfile {
        if (registeredUsers < 0 || monthlyActiveUsers < 0) {
            throw new IllegalArgumentException("a number of users is below zero");
        }
    }

    /** A domestic enterprise without a platform and without important data. */
    public static HandlerProfile ordinary() {
        return new HandlerProfile(false, ImportantData.NONE, false, false, 0, 0, PlatformComplexity.UNJUDGED);
    }
}
