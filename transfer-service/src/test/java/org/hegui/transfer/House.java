package org.hegui.transfer;

import static org.hegui.transfer.Given.API;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.hegui.platform.testkit.Tokens;

/** A handler of its own for one test, so that its counters begin at nothing. */
public record House(String handler) {

    /** A handler that no other test knows. */
    public static House fresh() {
        return new House("handler-" + UUID.randomUUID());
    }

    /** A token of somebody of the house with these roles; the same person for the same roles. */
    public String as(String... roles) {
        return Tokens.ofHandler(handler, roles);
    }

    /** The id of a recipient in Hong Kong. */
    public UUID recipient() {
        return API.create(as("pipo"), "/recipients", Given.recipient("HK"));
    }

    /** A transfer that staff described. */
    public UUID draft(Map<String, Object> transfer) {
        return API.create(as("staff"), "/transfers", transfer);
    }

    /** The same with its assessment. */
    public UUID assessed(Map<String, Object> transfer) {
        var id = draft(transfer);
        API.change(as("pipo"), "/transfers/" + id + "/assessment", Given.ASSESSMENT)
                .then()
                .statusCode(200);
        return id;
    }

    /** The same before counsel and the privacy officer. */
    public UUID submitted(Map<String, Object> transfer) {
        var id = assessed(transfer);
        API.change(as("staff"), "/transfers/" + id + "/submission").then().statusCode(200);
        return id;
    }

    /** The same approved by both. */
    public UUID approved(Map<String, Object> transfer) {
        var id = submitted(transfer);
        decide(id, "counsel", "COUNSEL", "APPROVE").statusCode(201);
        decide(id, "pipo", "PIPO", "APPROVE").statusCode(201);
        return id;
    }

    /** What one approver says. */
    public ValidatableResponse decide(UUID id, String role, String as, String decision) {
        return API.post(as(role), "/reviews/" + review(id) + "/decisions", Given.decision(as, decision))
                .then();
    }

    /** The review of a transfer that was submitted. */
    public String review(UUID id) {
        return API.get(as("auditor"), "/transfers/" + id).then().extract().path("reviewId");
    }

    /** What the gate says of these people's names. */
    public ValidatableResponse check(UUID transfer, List<UUID> people) {
        return check(transfer, people, List.of("fullName"));
    }

    /** What the gate says of these categories of these people. */
    public ValidatableResponse check(UUID transfer, List<UUID> people, List<String> categories) {
        return API.post(as("integrator"), "/checks", Given.check(transfer, people, categories))
                .then()
                .statusCode(200);
    }
}
