package org.hegui.platform.identity;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, as the access token says.
 *
 * @param subject the token's {@code sub}
 * @param handler the handler (个人信息处理者, PIPL-73) for which the actor acts; decides what is visible
 * @param roles names of {@link Roles}
 * @param clientId the OIDC client ({@code azp}) through which the actor came
 * @param jurisdiction ISO country in which the actor sits; HK, MO and TW are not CN
 * @param employer the legal entity that employs the actor, when the token tells
 * @param subjectId the customer whom the actor is, only with the role {@code subject}
 */
public record Actor(
        String subject,
        String handler,
        Set<String> roles,
        String clientId,
        String jurisdiction,
        Optional<String> employer,
        Optional<UUID> subjectId) {

    /** Whether the actor has the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /**
     * Whether the actor works for no handler, and so may touch only what is their own. Roles that the suite doesn't know,
     * such as those that a provider gives to everybody, make nobody more than a customer.
     */
    public boolean isOnlySubject() {
        return Collections.disjoint(roles, Roles.OF_HANDLER);
    }

    /** Whether the actor may act for this customer: who works for the handler, and a customer for themselves. */
    public boolean mayActFor(UUID customer) {
        return !isOnlySubject() || subjectId.filter(customer::equals).isPresent();
    }
}
