package org.hegui.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.local.file.PrivateFiles;
import org.hegui.local.settings.Service;

class PeerEventsTest {
    @TempDir
    private Path data;

    @Test
    void aSubscriberIsToldWhereTheSecretsOfItsPeersAre() {
        assertThat(PeerEvents.to(Service.CONSENT))
                .extracting(events -> events.setting(data))
                .containsExactly("-Dhegui.event.peers.customer-service.secret-file=" + data
                        + "/keys/consent-service/peers/customer-service");
        assertThat(PeerEvents.to(Service.GATEWAY)).isEmpty();
    }

    @Test
    void theSecretsOutliveTheNextStart() throws IOException {
        PeerSubscriptions.prepare(data, Service.CUSTOMER);
        var file = PeerEvents.CONSENTS.secrets(data);
        assertThat(file).isEmptyFile();
        PrivateFiles.write(file, "whsec_known\n");
        PeerSubscriptions.prepare(data, Service.CUSTOMER);
        assertThat(Files.readString(file)).isEqualTo("whsec_known\n");
    }
}
