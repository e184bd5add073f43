package org.hegui.platform.identity;

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

    /** Whether the actor is a customer and nothing else, and so may touch only what is their own. */
    public boolean isOnlySubject() {
        return roles.contains(Roles.SUBJECT) && roles.size() == 1;
    }

    /** Whether the actor may act for this customer: anybody but a customer, and a customer for themselves. */
    public boolean mayActFor(UUID customer) {
        return !isOnlySubject() || subjectId.filter(customer::equals).isPresent();
    }
}
