package org.hegui.platform.testkit.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends calls to one server over connections that are kept. To be closed. */
public final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;

    /** To the server at this address, such as {@code http://localhost:8081}. */
    public Wire(String server) {
        this.server = server;
    }

    /** Sends the call once more when its connection breaks, for a server may close one that is kept at any time. */
    public Answer send(Call call) {
        try {
            return sendOnce(call);
        } catch (IOException _) {
            return sendAgain(call);
        }
    }

    private Answer sendAgain(Call call) {
        try {
            return sendOnce(call);
        } catch (IOException e) {
            return new Answer(0, "", "", "no answer: " + e);
        }
    }

    private Answer sendOnce(Call call) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(server + call.target())).timeout(PATIENCE);
        call.headers().forEach(request::header);
        var body = call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body());
        try {
            return answer(client.send(request.method(call.method(), body).build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("ETag").orElse(""),
                response.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
