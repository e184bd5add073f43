package org.hegui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    private static final UUID OWN = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01990000-0000-7000-8000-000000000002");

    @ParameterizedTest
    @ValueSource(strings = {"subject", "offline_access", "default-roles-shop", "uma_authorization"})
    void rolesThatAProviderGivesToEverybodyLetNoCustomerActForAnother(String more) {
        var customer = actor(Set.copyOf(List.of("subject", more)), Optional.of(OWN));
        assertThat(customer.mayActFor(OWN)).isTrue();
        assertThat(customer.mayActFor(OTHER)).isFalse();
    }

    @Test
    void whoHasNoRoleActsForNobody() {
        assertThat(actor(Set.of(), Optional.empty()).mayActFor(OTHER)).isFalse();
        assertThat(actor(Set.of("offline_access"), Optional.empty()).mayActFor(OTHER))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipo", "counsel", "staff", "marketer", "auditor", "security", "integrator", "service"})
    void whoWorksForTheHandlerActsForItsCustomersAlsoWhenACustomerToo(String role) {
        assertThat(actor(Set.of(role), Optional.empty()).mayActFor(OTHER)).isTrue();
        assertThat(actor(Set.of(role, "subject"), Optional.of(OWN)).mayActFor(OTHER))
                .isTrue();
    }

    private static Actor actor(Set<String> roles, Optional<UUID> subjectId) {
        return new Actor("sub", "handler-a", roles, "shop", "CN", Optional.empty(), subjectId);
    }
}
