package org.hegui.customer.field;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.customer.Given.API;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.customer.WithPeer;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.field.Field;

@QuarkusTest
@WithServiceResources
@WithPeer
class FieldResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"staff", "marketer", "integrator", "pipo", "counsel", "auditor"})
    void theCatalogueIsThatOfTheStatute(String role) {
        API.get(Tokens.of(role), "/fields")
                .then()
                .statusCode(200)
                .body("items", hasSize(Field.values().length))
                .body("next", nullValue())
                .body(
                        "items.find { it.code == 'gpsPoint' }",
                        is(Map.of(
                                "code",
                                "gpsPoint",
                                "class",
                                "S_OTH",
                                "sensitive",
                                true,
                                "label",
                                Map.of("zh", "精准定位", "en", "precise location"))));
    }

    @Test
    void whoMayNot() {
        assertProblem(API.getAnonymously("/fields"), 401, "unauthenticated");
        assertProblem(API.get(Tokens.of("subject"), "/fields"), 403, "forbidden");
        assertProblem(API.get(Tokens.of("security"), "/fields"), 403, "forbidden");
    }
}
