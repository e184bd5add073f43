package org.hegui.platform.problem;

/** The kinds of problem that every service may answer with. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST(400, "The request breaks the rules of its fields"),
    MALFORMED_BODY(400, "The body cannot be read"),
    UNKNOWN_CODE(400, "A code in the request does not exist"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The access token does not allow this"),
    NOT_FOUND(404, "There is nothing here for this caller"),
    METHOD_NOT_ALLOWED(405, "The resource does not know this method"),
    NOT_ACCEPTABLE(406, "The answer has no form that the caller accepts"),
    CONCURRENT_CHANGE(409, "Somebody else changed it meanwhile"),
    SUBJECT_ERASED(410, "What was kept about the person was erased"),
    PRECONDITION_FAILED(412, "It is no longer what the caller has seen"),
    BODY_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a form that is not read here"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key belongs to another request"),
    PRECONDITION_REQUIRED(428, "The change must say which state it is based on"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL_ERROR(500, "The service failed"),
    PEER_FAILED(502, "Another service failed to answer"),
    PEER_UNAVAILABLE(503, "Another service cannot be reached"),
    PEER_TIMEOUT(504, "Another service did not answer in time");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
