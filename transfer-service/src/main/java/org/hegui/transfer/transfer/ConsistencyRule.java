package org.hegui.transfer.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hegui.platform.problem.Violation;
import org.hegui.transfer.DataKinds;

/**
 * Whether what is said of a transfer can be true all together.
 *
 * @param today the legal date
 */
record ConsistencyRule(LocalDate today) {

    private static final int MOST_YEARS = 10;

    /** What contradicts something else; empty when nothing does. */
    List<Violation> violations(CreateTransferRequest request, DataKinds kinds) {
        var violations = new ArrayList<Violation>();
        var scale = request.scale();
        refuse(
                violations,
                kinds.personal() && scale.people() == 0,
                "scale.people",
                "must be above 0 for people's data");
        refuse(
                violations,
                scale.sensitivePeople() > scale.people(),
                "scale.sensitivePeople",
                "must not be above scale.people, of which they are a part");
        refuse(
                violations,
                kinds.sensitive() != scale.sensitivePeople() > 0,
                "scale.sensitivePeople",
                "must be above 0 with a sensitive category, and 0 without one");
        refuse(
                violations,
                (request.exemption() == null) != (request.exemptionMemo() == null),
                "exemptionMemo",
                "must be there with an exemption, and only then");
        refuse(
                violations,
                request.expiresOn().isBefore(today) || request.expiresOn().isAfter(today.plusYears(MOST_YEARS)),
                "expiresOn",
                "must be today or within the next " + MOST_YEARS + " years");
        return List.copyOf(violations);
    }

    private static void refuse(List<Violation> violations, boolean wrong, String field, String message) {
        if (wrong) {
            violations.add(new Violation(field, message));
        }
    }
}
