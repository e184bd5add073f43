package org.hegui.platform.testkit;

import static io.restassured.RestAssured.given;

import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.hamcrest.Matchers;

/** Calls the service under test over HTTP as an actor. Paths are as in the API document, such as {@code /purposes}. */
public final class Api {

    private final String root;

    private Api(String root) {
        this.root = root;
    }

    /** The API below this root, such as {@code /consent/v1}. */
    public static Api at(String root) {
        return new Api(root);
    }

    /** Reads as the bearer of the token. */
    public Response get(String token, String path) {
        return given().auth().oauth2(token).get(root + path);
    }

    /** Reads without a token. */
    public Response getAnonymously(String path) {
        return given().get(root + path);
    }

    /** Posts a JSON text, or an object to be written as JSON, as the bearer of the token. */
    public Response post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(root + path);
    }

    /** Posts to a sub-resource that needs no body. */
    public Response post(String token, String path) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).post(root + path);
    }

    /** Posts to a sub-resource that changes the resource above it, on the ground of what the bearer sees of that now. */
    public Response change(String token, String path) {
        return change(token, path, "");
    }

    /** The same with a JSON text, or an object to be written as JSON. */
    public Response change(String token, String path, Object body) {
        return based(token, path).body(body).post(root + path);
    }

    /** Replaces a sub-resource of the resource above it, on the ground of what the bearer sees of that now. */
    public Response replace(String token, String path, Object body) {
        return based(token, path).body(body).put(root + path);
    }

    /** What the bearer cannot see is changed blindly. */
    private RequestSpecification based(String token, String path) {
        var seen = get(token, path.substring(0, path.lastIndexOf('/'))).header("ETag");
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("If-Match", seen == null ? "*" : seen);
    }

    /** Posts without a token. */
    public Response postAnonymously(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(root + path);
    }

    /** Creates a thing and gives its id; fails the test when it is not created. */
    public UUID create(String token, String path, Object body) {
        return UUID.fromString(
                post(token, path, body).then().statusCode(201).extract().path("id"));
    }

    /** Fails unless the answer is a problem of this status and code. */
    public static ValidatableResponse assertProblem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", Matchers.is(status))
                .body("code", Matchers.is(code))
                .body("type", Matchers.is("/problems/" + code))
                .body("title", Matchers.not(Matchers.blankOrNullString()))
                .body("detail", Matchers.not(Matchers.blankOrNullString()));
    }

    /** Fails unless the answer is such a problem and rests on exactly these legal rules. */
    public static ValidatableResponse assertRefused(Response response, int status, String code, String... rules) {
        return assertProblem(response, status, code).body("rules", Matchers.containsInAnyOrder(rules));
    }

    /** Fails unless the answer is a 400 that names these fields as breaking their rules, and no others. */
    public static ValidatableResponse assertInvalid(Response response, String... fields) {
        return assertProblem(response, 400, "invalid-request")
                .body("violations.field", Matchers.containsInAnyOrder(fields));
    }
}
