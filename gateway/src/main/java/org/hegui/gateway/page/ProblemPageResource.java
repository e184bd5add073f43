package org.hegui.gateway.page;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

import org.hegui.platform.html.Language;

/** The pages to which the {@code type} of a problem leads. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProblemPageResource {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Pages pages;
    private final ProblemTexts problems;

    ProblemPageResource(Pages pages, ProblemTexts problems) {
        this.pages = pages;
        this.problems = problems;
    }

    /** All kinds of problem. */
    @GET
    public Uni<RestResponse<String>> list(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        return pages.answer(OK, Templates.problems(problems.all()), Language.preferredBy(acceptLanguage));
    }

    /** One kind of problem: what it means and what the caller should do. */
    @GET
    @Path("/{code}")
    public Uni<RestResponse<String>> explain(
            String code, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var language = Language.preferredBy(acceptLanguage);
        return problems.of(code)
                .map(problem -> pages.answer(OK, Templates.problem(problem), language))
                .orElseGet(() -> pages.answer(NOT_FOUND, Templates.missing(), language));
    }
}
