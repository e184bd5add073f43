package org.hegui.consent.purpose;

import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.contents;
import static org.hegui.consent.Given.pipo;

import java.util.Map;
import java.util.UUID;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Changes of purposes that say which state the privacy officer saw. */
public final class Changes {

    private Changes() {}

    /** The contents of a version of the purpose, with one of them changed. */
    public static Map<String, Object> with(UUID purpose, String field, Object value) {
        var contents = contents(purpose);
        contents.put(field, value);
        return contents;
    }

    /** The state that the privacy officer sees. */
    public static String etag(String path) {
        return API.get(pipo(), path).then().statusCode(200).extract().header("ETag");
    }

    /** Writes anew what was seen in this state. */
    public static Response put(String path, String etag, Object body) {
        return saw(etag).body(body).put("/consent/v1" + path);
    }

    /** Acts on what was seen in this state. */
    public static Response post(String path, String etag, Object body) {
        return saw(etag).body(body).post("/consent/v1" + path);
    }

    private static RequestSpecification saw(String etag) {
        return RestAssured.given()
                .auth()
                .oauth2(pipo())
                .contentType(ContentType.JSON)
                .header("If-Match", etag);
    }
}
