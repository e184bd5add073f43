package org.hegui.customer;

import static org.hegui.customer.Given.code;
import static org.hegui.customer.Given.customer;
import static org.hegui.customer.Given.existingCustomer;
import static org.hegui.customer.Given.person;

import java.util.List;
import java.util.Map;

import org.hegui.platform.testkit.walk.WalkedService;

/** What the walks over this service need. */
final class Walked {

    private Walked() {}

    static WalkedService service() {
        var subject = existingCustomer();
        return WalkedService.ofService("/customer/v1")
                .value("subjectId", () -> subject)
                .value("purpose", () -> code("permit-all"))
                .existing("/customers/{id}", Given::existingCustomer)
                .body("createCustomer", () -> customer(person()))
                .body("tellAges", () -> Map.of("subjectIds", List.of(subject)))
                .showsNoRows("listFields", "the catalogue of fields is the same for every handler");
    }
}
