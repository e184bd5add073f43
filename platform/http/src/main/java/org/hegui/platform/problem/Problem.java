package org.hegui.platform.problem;

import java.util.List;

import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.hegui.statute.Reason;

/**
 * The body of every error (RFC 9457, {@code application/problem+json}).
 *
 * @param type address of the page that explains this kind of problem, {@code /problems/<code>}
 * @param title short title of the kind
 * @param status HTTP status code
 * @param detail what happened this time, without personal information
 * @param code the kind of problem, for programs
 * @param rules ids of the legal rules behind the refusal; empty when it is not a legal one
 * @param reasons the same rules with their version and an explanation in Chinese and English
 * @param violations the fields that break their rules; empty when the problem is about something else
 * @param traceId id of the trace in which it happened, to be quoted in a question to the operator
 */
@RegisterForReflection
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<String> rules,
        List<Reason> reasons,
        List<Violation> violations,
        String traceId) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of the given kind that no legal rule stands behind. */
    public static Problem of(ProblemType type, String detail) {
        return of(type, detail, List.of(), List.of());
    }

    /** A problem of the given kind with the legal reasons and the fields behind it. */
    public static Problem of(ProblemType type, String detail, List<Reason> reasons, List<Violation> violations) {
        var rules = reasons.stream().map(Reason::rule).distinct().toList();
        var traceId = Span.current().getSpanContext().getTraceId();
        return new Problem(
                "/problems/" + type.code(),
                type.title(),
                type.status(),
                detail,
                type.code(),
                rules,
                reasons,
                violations,
                traceId);
    }
}
