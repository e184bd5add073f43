package org.hegui.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.hegui.customer.profile.Profile;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.field.Field;

/** A record that slips into a log or a message shows nobody's information. */
class RedactionTest {

    @Test
    void requestsAndAnswersShowNoValues() {
        var profile = new Profile(Map.of(Field.FULL_NAME, "欧阳示例", Field.EMAIL, "ouyang@example.cn"));
        var reason = new Reason("PIPL-6", LocalDate.of(2021, 11, 1), Effect.REFUSES, "示例", "sample");
        var shown = ShownField.of(profile, Set.of(Field.FULL_NAME), reason);
        var request = new CreateCustomerRequest("order-fulfilment", "M-1", Map.of("fullName", "欧阳示例"));
        var answer = new ProfileResponse(new UUID(0, 1), "order-fulfilment", Outcome.PERMIT, List.of(), shown);

        assertThat(shown).hasToString("{fullName=clear, email=masked}");
        assertThat(request).hasToString("CreateCustomerRequest[order-fulfilment]");
        assertThat(answer).hasToString("ProfileResponse[00000000-0000-0000-0000-000000000001, 2 fields]");
    }
}
