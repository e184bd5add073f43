package org.hegui.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.settings.Service;

class ServiceChoiceTest {
    @Test
    void allServicesAreChosenWhenNothingIsSaid() {
        assertThat(ServiceChoice.of(List.of())).containsExactly(Service.values());
    }

    @Test
    void aServiceIsLeftOutByItsShortOrItsFullName() {
        assertThat(ServiceChoice.of(List.of("--without=consent", "--without=transfer-service")))
                .containsExactly(Service.CUSTOMER, Service.BREACH, Service.GATEWAY);
    }

    @Test
    void allServicesCanBeLeftOut() {
        assertThat(ServiceChoice.of(List.of("--without-services"))).isEmpty();
    }

    @Test
    void anUnknownServiceIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> ServiceChoice.of(List.of("--without=billing")))
                .isInstanceOf(SuiteRefused.class)
                .hasMessageContaining("billing")
                .hasMessageContaining("customer-service");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> ServiceChoice.of(List.of("--fast")))
                .isInstanceOf(SuiteRefused.class)
                .hasMessageContaining("--fast");
    }
}
