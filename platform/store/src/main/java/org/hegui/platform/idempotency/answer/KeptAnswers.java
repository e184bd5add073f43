package org.hegui.platform.idempotency.answer;

import java.nio.charset.StandardCharsets;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives a kept answer again, and says that it is one. */
class KeptAnswers {

    private static final String REPLAYED = "Idempotency-Replayed";

    @ServerExceptionMapper
    RestResponse<String> again(KeptAnswer kept) {
        var answer = kept.answer();
        var builder = ResponseBuilder.<String>create(answer.status()).header(REPLAYED, "true");
        answer.headers()
                .lines()
                .map(line -> line.split(": ", 2))
                .forEach(header -> builder.header(header[0], header[1]));
        var body = answer.body();
        return (body == null ? builder : builder.entity(new String(body, StandardCharsets.UTF_8))).build();
    }
}
