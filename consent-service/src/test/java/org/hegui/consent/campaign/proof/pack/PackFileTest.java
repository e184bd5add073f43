package org.hegui.consent.campaign.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.TimeZone;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class PackFileTest {

    private static final Instant TIME = Instant.parse("2026-11-30T04:00:00Z");

    @Test
    void theSameContentsAreTheSameBytesWhereverTheyAreWritten() throws IOException {
        var here = pack("{\"b\":1,\"a\":2}");
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(pack("{\"a\":2,\"b\":1}")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(pack("{\"a\":3,\"b\":1}")).isNotEqualTo(here);
    }

    private static byte[] pack(String line) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new PackFile(out, TIME)) {
            file.begin("recipients.ndjson");
            file.line(new JsonMapper().readTree(line));
            file.end("recipients.ndjson");
            assertThat(file.hashes()).containsOnlyKeys("recipients.ndjson");
        }
        return out.toByteArray();
    }
}
