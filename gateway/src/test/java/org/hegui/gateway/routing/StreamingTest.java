package org.hegui.gateway.routing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.gateway.FakeConsent;
import org.hegui.gateway.FakePeers;
import org.hegui.platform.testkit.Tokens;

/** Bodies flow through piece by piece, at the pace of the slower side, and none is held in memory. */
@QuarkusTest
class StreamingTest {

    private static final int MIB = 1 << 20;

    /** More than the buffers of four sockets, much less than what would have to be held. */
    private static final long IN_SOCKET_BUFFERS = 40L * MIB;

    private static final long STANDSTILL_MILLIS = 1_000;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/consent/v1")
    URI consent;

    @Test
    void anAnswerFlowsBackWhileTheRequestIsStillBeingSent() throws IOException {
        try (var socket = new Socket(consent.getHost(), consent.getPort())) {
            socket.setSoTimeout(5_000);
            send(socket, head("echo"));
            send(socket, "5\r\nfirst\r\n");
            assertThat(readUntil(socket.getInputStream(), "first")).contains("HTTP/1.1 200");

            send(socket, "6\r\nsecond\r\n0\r\n\r\n");
            assertThat(readUntil(socket.getInputStream(), "second")).doesNotContain("HTTP/1.1");
        }
    }

    @Test
    void aLargeBodyOfUnknownLengthArrivesWhole() throws Exception {
        var answer = CLIENT.send(post("count", FakePeers.MAX_BODY_MIB), BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"bytes\":" + FakePeers.MAX_BODY_MIB * (long) MIB + "}");
    }

    @Test
    void aBodyThatGrowsTooLargeIsRefused() throws Exception {
        var answer = CLIENT.send(post("count", FakePeers.MAX_BODY_MIB + 1), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
    }

    @Test
    void whatAServiceReadsAsItComesMayHaveAnySize() throws Exception {
        var answer = CLIENT.send(post("decisions/batch", FakePeers.MAX_BODY_MIB + 1), BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"bytes\":" + (FakePeers.MAX_BODY_MIB + 1) * (long) MIB + "}");
    }

    @Test
    void aBodyThatIsAnnouncedTooLargeIsRefusedUnread() throws IOException {
        try (var socket = new Socket(consent.getHost(), consent.getPort())) {
            socket.setSoTimeout(5_000);
            var length = "Content-Length: " + (FakePeers.MAX_BODY_MIB * (long) MIB + 1);
            send(socket, head("count").replace("Transfer-Encoding: chunked", length));

            assertThat(readUntil(socket.getInputStream(), "body-too-large")).contains("HTTP/1.1 413");
        }
    }

    @Test
    void aSlowReaderSlowsTheServiceDown() throws Exception {
        var request = request("flood").GET().build();
        try (var body = CLIENT.send(request, BodyHandlers.ofInputStream()).body()) {
            assertThat(body.read()).isZero();
            Thread.sleep(STANDSTILL_MILLIS);
            assertThat(FakeConsent.FLOODED.get()).isLessThan(IN_SOCKET_BUFFERS);

            assertThat(1 + count(body)).isEqualTo(FakeConsent.FLOOD_MIB * (long) MIB);
        }
    }

    @Test
    void aSlowServiceSlowsTheSenderDown() throws Exception {
        var sent = new AtomicLong();
        var request = request("reluctant")
                .POST(BodyPublishers.ofInputStream(() -> new Zeros(FakePeers.MAX_BODY_MIB * (long) MIB, sent)))
                .build();

        var answer = CLIENT.sendAsync(request, BodyHandlers.ofString());
        Thread.sleep(STANDSTILL_MILLIS);
        var sentBeforeAnyWasRead = sent.get();
        FakeConsent.MAY_READ.countDown();

        assertThat(sentBeforeAnyWasRead).isBetween(1L, IN_SOCKET_BUFFERS);
        assertThat(answer.join().body()).isEqualTo("{\"bytes\":" + FakePeers.MAX_BODY_MIB * (long) MIB + "}");
    }

    @Test
    void aServiceThatTakesNothingMoreTimesOut() throws Exception {
        var answer = CLIENT.send(post("silence", FakePeers.MAX_BODY_MIB), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("\"code\":\"peer-timeout\"");
    }

    @Test
    void aCallerWhoLeavesFreesTheService() throws Exception {
        var request = request("endless").GET().build();

        try (var body = CLIENT.send(request, BodyHandlers.ofInputStream()).body()) {
            assertThat(body.read()).isZero();
        }

        assertThat(FakeConsent.CALLER_LEFT.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private HttpRequest post(String what, int mebibytes) {
        return request(what)
                .POST(BodyPublishers.ofInputStream(() -> new Zeros(mebibytes * (long) MIB, new AtomicLong())))
                .build();
    }

    private HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(URI.create(consent + "/" + what))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.of("staff"));
    }

    private static String head(String what) {
        return "POST /consent/v1/" + what + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + Tokens.of("staff")
                + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            var next = in.read();
            assertThat(next).as("the answer ended early: " + read).isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }

    private static long count(InputStream in) throws IOException {
        var counted = 0L;
        var buffer = new byte[MIB];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            counted += read;
        }
        return counted;
    }

    /** So many zero bytes, counting those that were taken. */
    private static final class Zeros extends InputStream {

        private final AtomicLong taken;
        private long left;

        Zeros(long length, AtomicLong taken) {
            this.left = length;
            this.taken = taken;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in blocks");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            var given = (int) Math.min(left, length);
            left -= given;
            taken.addAndGet(given);
            return given;
        }
    }
}
