package org.hegui.platform.testkit.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;

import org.hegui.platform.testkit.Signed;

/**
 * Who calls a {@link PoorService}, as its token says.
 *
 * @param status 200 when let in, otherwise what to answer
 * @param handler for whom the caller acts
 */
record Visitor(int status, String handler) {

    static Visitor of(HttpExchange exchange, Flaw flaw) throws IOException {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        var token =
                header == null ? new String[0] : header.replace("Bearer ", "").split("\\.");
        if (token.length != 3) {
            return new Visitor(flaw == Flaw.NEEDS_NO_TOKEN ? 200 : 401, "handler-b");
        }
        var claims = JsonMapper.builder()
                .build()
                .readTree(new String(Base64.getUrlDecoder().decode(token[1]), UTF_8));
        var handler = claims.path("handler").asText("handler-b");
        if (!valid(token, claims) && flaw != Flaw.BELIEVES_FORGERS) {
            return new Visitor(401, handler);
        }
        var allowed = claims.path("roles").toString().contains("\"staff\"") || flaw == Flaw.ASKS_FOR_NO_ROLE;
        return new Visitor(allowed ? 200 : 403, handler);
    }

    private static boolean valid(String[] token, JsonNode claims) {
        return claims.path("exp").asLong() > System.currentTimeMillis() / 1000
                && !claims.path("aud").toString().contains("somebody-else")
                && Signed.verified(token);
    }
}
