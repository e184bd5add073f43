package org.hegui.benchmark.decision;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends a file and takes the answer at the same time, as a caller of a batch has to. */
final class StreamedExchange {

    private static final int BUFFER = 1 << 16;
    private static final int HEXADECIMAL = 16;

    private StreamedExchange() {}

    /** Sends the lines of one file and keeps the lines of the answer in the other. */
    static void send(URI address, String token, Path lines, Path answers) throws IOException, InterruptedException {
        try (var socket = new Socket(address.getHost(), address.getPort());
                var in = new BufferedInputStream(socket.getInputStream(), BUFFER)) {
            var sender = Thread.startVirtualThread(() -> send(socket, address, token, lines));
            var status = line(in);
            if (!status.startsWith("HTTP/1.1 200")) {
                throw new IllegalStateException("answered: " + status);
            }
            while (!line(in).isEmpty()) {
                // the headers say nothing that isn't known
            }
            try (var out = new BufferedOutputStream(Files.newOutputStream(answers), BUFFER)) {
                receive(in, out);
            }
            sender.join();
        }
    }

    private static void send(Socket socket, URI address, String token, Path lines) {
        try {
            var out = socket.getOutputStream();
            out.write("""
                    POST %s HTTP/1.1
                    Host: %s
                    Authorization: Bearer %s
                    Content-Type: application/x-ndjson
                    Content-Length: %d

                    """.formatted(address.getPath(), address.getAuthority(), token, Files.size(lines))
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Files.copy(lines, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chunks (RFC 9112 §7.1), as every answer of unknown length is sent. */
    private static void receive(InputStream in, OutputStream out) throws IOException {
        for (var size = Integer.parseInt(line(in), HEXADECIMAL);
                size > 0;
                size = Integer.parseInt(line(in), HEXADECIMAL)) {
            out.write(in.readNBytes(size));
            line(in);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the answer was broken off");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
