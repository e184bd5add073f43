package org.hegui.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path data;

    @Test
    void aPasswordStaysTheSameOverRestarts() throws IOException {
        var first = new Secrets(data).password("consent");

        assertThat(new Secrets(data).password("consent")).isEqualTo(first).hasSize(48);
    }

    @Test
    void eachRoleHasItsOwnPassword() throws IOException {
        var secrets = new Secrets(data);

        assertThat(secrets.password("consent")).isNotEqualTo(secrets.password("customer"));
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        new Secrets(data).password("consent");

        assertThat(Files.getPosixFilePermissions(data.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
