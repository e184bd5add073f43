package org.hegui.platform.testkit.walk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;

/** What a {@link PoorService} rightly accepts: exactly one body, no unknown header, and a small number. */
final class Checks {

    private static final Pattern BODY = Pattern.compile("\\{\"topic\":\"[a-z]{1,20}\"}");
    private static final Pattern PATH = Pattern.compile("/things/v1/things(/[0-9a-f-]{36})?");

    private Checks() {}

    static boolean good(HttpExchange exchange, byte[] body) throws IOException {
        var uri = exchange.getRequestURI();
        var headers = exchange.getRequestHeaders();
        var query = Optional.ofNullable(uri.getRawQuery());
        var accept = Optional.ofNullable(headers.getFirst("Accept"));
        var plain = PATH.matcher(uri.getRawPath()).matches()
                && query.filter(text -> !text.matches("limit=[1-9]")).isEmpty()
                && accept.filter(text -> !text.contains("json") && !text.contains("*/*"))
                        .isEmpty();
        return plain && (exchange.getRequestMethod().equals("GET") || json(headers.getFirst("Content-Type"), body));
    }

    static String printable(HttpExchange exchange, String body) {
        return (exchange.getRequestURI() + body + exchange.getRequestHeaders().getFirst("Accept"))
                .replaceAll("[^A-Za-z0-9! ]", "?");
    }

    private static boolean json(String type, byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return "application/json".equals(type) && BODY.matcher(text).matches();
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
