package org.hegui.benchmark.decision;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept connection that sends requests which were written beforehand: on a machine that measures itself, whoever asks
 * must take as little as can be.
 */
final class Exchange implements AutoCloseable {

    private static final int BUFFER = 1 << 14;
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    Exchange(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** A request as it goes over the wire. */
    static byte[] request(URI address, String token, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = """
                POST %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: application/json
                Accept: application/json
                Content-Length: %d

                """.formatted(address.getPath(), address.getAuthority(), token, bytes.length)
                .replace("\n", "\r\n");
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** Sends it and gives the body of the answer, which has to be 200. */
    byte[] send(byte[] request) throws IOException {
        out.write(request);
        var status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException("answered: " + status);
        }
        var length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        return in.readNBytes(length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
