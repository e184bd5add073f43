package org.hegui.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SuiteSettingsTest {
    private final SuiteSettings local = SuiteSettings.local(Path.of("project"));

    @Test
    void theLocalSuiteHasEverythingBelowOneFolder() {
        assertThat(local.data()).isAbsolute().endsWithRaw(Path.of("project/.local/data"));
        assertThat(local.log()).endsWithRaw(Path.of("project/.local/log"));
        assertThat(local.tools()).endsWithRaw(Path.of("project/.local/tools"));
        assertThat(local.services()).containsExactlyInAnyOrder(Service.values());
        assertThat(local.seedSize()).isEqualTo(10_000);
    }

    @Test
    void aTestSuiteSharesTheToolsOnly() {
        var settings = SuiteSettings.onFreePorts(Path.of("project"), Path.of("elsewhere"));

        assertThat(settings.tools()).isEqualTo(local.tools());
        assertThat(settings.data()).endsWithRaw(Path.of("elsewhere/data"));
        assertThat(settings.seedSize()).isZero();
    }

    @Test
    void everyListenerIsNeededByTheWholeSuite() {
        assertThat(local.listeners()).containsExactlyInAnyOrder(Listener.values());
    }

    @Test
    void withoutServicesTheirPortsMayBeTaken() {
        assertThat(local.withServices(Set.of()).listeners())
                .containsExactlyInAnyOrder(
                        Listener.KEYCLOAK, Listener.KEYCLOAK_MANAGEMENT, Listener.POSTGRES, Listener.SMTP);
    }

    @Test
    void aNegativeSeedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> local.withSeedSize(-1));
    }
}
