package org.hegui.platform.testkit.wire;

/**
 * What came back.
 *
 * @param status HTTP status; 0 when the server broke the connection or gave no answer in time
 * @param contentType its Content-Type, empty without one
 * @param entityTag its ETag, empty without one
 * @param body its body as text; what went wrong when there is no answer
 */
public record Answer(int status, String contentType, String entityTag, String body) {

    /** Whether the call was done. */
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether nothing that exists was admitted to: 403 or 404. */
    public boolean hides() {
        return status == 403 || status == 404;
    }

    @Override
    public String toString() {
        var text = body.length() > 240 ? body.substring(0, 240) + "…" : body;
        return status + " " + contentType + " " + text.replace('\n', ' ');
    }
}
