package org.hegui.consent.campaign.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;

class AudienceLinesTest {

    private static final String GOOD = "{\"subjectId\":\"01890a5d-ac96-774b-bcce-b302099a8057\"}";

    @Test
    void onePersonPerLineAndBlankLinesAreNothing() {
        var person = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
        assertThat(AudienceLines.read(GOOD + "\n\n" + GOOD + "\r\n")).containsExactly(person, person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"01890a5d-ac96-774b-bcce-b302099a8057\"",
                "{\"subjectId\":1}",
                "{\"subjectId\":\"1-1-1-1-1\"}",
                "{\"subjectId\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"more\":1}"
            })
    void theFirstLineThatCannotBeReadIsNamed(String line) {
        assertThatThrownBy(() -> AudienceLines.read(GOOD + "\n" + line))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(CommonProblem.MALFORMED_BODY);
                    assertThat(refusal).hasMessageContaining("Line 2");
                });
    }

    @Test
    void nobodyIsNoAudience() {
        assertThatThrownBy(() -> AudienceLines.read("\n \n")).isInstanceOf(Refusal.class);
    }
}
