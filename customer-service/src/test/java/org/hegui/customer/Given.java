package org.hegui.customer;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;

/** What tests need to exist before they ask their question. */
public final class Given {

    /** The API of this service. */
    public static final Api API = Api.at("/customer/v1");

    private Given() {}

    /** A salesperson. */
    public static String staff() {
        return Tokens.of("staff");
    }

    /** A code that no other test uses; its words tell the peer what to answer. */
    public static String code(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** A person who does not exist. */
    public static Map<String, Object> person() {
        return new HashMap<>(Map.of(
                "fullName", "欧阳示例",
                "mobile", "138-1234-5678",
                "email", "ouyang.shili@example.cn",
                "residentId", "11010519491231002x",
                "dateOfBirth", "1949-12-31",
                "postalAddress", "北京市朝阳区示例路 8 号"));
    }

    /** The request to create this person for a purpose that covers everything. */
    public static Map<String, Object> customer(Map<String, Object> fields) {
        return new HashMap<>(Map.of("purpose", code("permit-all"), "memberNumber", memberNumber(), "fields", fields));
    }

    /** A member number that no other test uses. */
    public static String memberNumber() {
        return "M." + UUID.randomUUID();
    }

    /** A customer of handler A. */
    public static UUID existingCustomer() {
        return API.create(staff(), "/customers", customer(person()));
    }

    /** What the peer was asked about this purpose last: the body, and the credentials in the next line. */
    public static String asked(String purpose) {
        var peer = ConfigProvider.getConfig().getValue("quarkus.rest-client.consent.url", String.class);
        return given().get(peer + "/asked/" + purpose).asString();
    }
}
