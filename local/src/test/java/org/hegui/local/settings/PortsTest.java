package org.hegui.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.hegui.local.progress.SuiteRefused;

class PortsTest {
    @Test
    void standardPortsAreTheDocumentedOnes() {
        var ports = Ports.standard();

        assertThat(ports.of(Listener.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Listener.TRANSFER_MANAGEMENT)).isEqualTo(9084);
        assertThat(ports.of(Listener.KEYCLOAK)).isEqualTo(8180);
    }

    @Test
    void freePortsAreAllDifferentAndFree() {
        var ports = Ports.free();

        var numbers = Arrays.stream(Listener.values()).map(ports::of).collect(Collectors.toSet());
        assertThat(numbers).hasSize(Listener.values().length);
        assertThat(ports.taken(List.of(Listener.values()))).isEmpty();
    }

    @Test
    void aPortOnTheLoopbackAddressIsSeenAsTaken() throws IOException {
        var ports = Ports.free();
        try (var other = new ServerSocket(ports.of(Listener.SMTP), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThat(ports.taken(List.of(Listener.GATEWAY, Listener.SMTP))).containsExactly(Listener.SMTP);
            assertThatThrownBy(() -> ports.refuseTaken(List.of(Listener.SMTP)))
                    .isInstanceOf(SuiteRefused.class)
                    .hasMessageEndingWith(ports.of(Listener.SMTP) + " (for the mail sink).");
        }
    }

    @Test
    void aPortOnEveryAddressIsSeenAsTaken() throws IOException {
        var ports = Ports.free();
        try (var other = new ServerSocket(ports.of(Listener.SMTP))) {
            assertThat(other.isBound()).isTrue();
            assertThat(ports.taken(List.of(Listener.SMTP))).containsExactly(Listener.SMTP);
        }
    }
}
