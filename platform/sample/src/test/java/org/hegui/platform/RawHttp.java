package org.hegui.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import io.restassured.RestAssured;

/** Sends what no well-behaved client sends, byte for byte, and gives the whole answer as text. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;

    private static final Pattern LENGTH = Pattern.compile("(?i)\ncontent-length: (\\d+)");

    private RawHttp() {}

    /** The answer to a request line and headers without the two that always are, and a body. */
    public static String send(String head, byte[] body) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            out.write(
                    (head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that does not read the rest of a request keeps the connection until it has come. */
    private static String answer(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            text.append((char) in.read());
        }
        var length = LENGTH.matcher(text);
        var body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : in.readAllBytes();
        return text + new String(body, StandardCharsets.UTF_8);
    }
}
