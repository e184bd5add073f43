package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;

@Applies({"CRIM-1", "PIPL-10"})
class VolumeAlertRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final VolumeAlertRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest(name = "{0} of {1} people -> alert {2}")
    @CsvSource({
        "TRAJECTORY, 24, false, TRACK, 25",
        "TRAJECTORY, 25, true, TRACK, 25",
        "TRAJECTORY, 26, true, TRACK, 25",
        "CHAT_TRANSCRIPT, 24, false, TRACK, 25",
        "CREDIT_REPORT, 25, true, TRACK, 25",
        "BANK_CARD_NUMBER, 25, true, TRACK, 25",
        "ORDER_HISTORY, 249, false, TRANSACTION, 250",
        "ORDER_HISTORY, 250, true, TRANSACTION, 250",
        "HOTEL_STAY, 250, true, TRANSACTION, 250",
        "PREGNANCY, 251, true, TRANSACTION, 250",
        "FULL_NAME, 2499, false, OTHER, 2500",
        "FULL_NAME, 2500, true, OTHER, 2500",
        "RELIGION, 2501, true, OTHER, 2500",
        "COMPANY_NAME, 1000000, false, NONE, 0"
    })
    void alertBeginsAtTheNumber(Field field, long people, boolean alert, CrimeLine line, long number) {
        var found = rule.alert(Set.of(field), people);
        assertThat(found.isPresent()).isEqualTo(alert);
        found.ifPresent(one -> assertThat(one)
                .isEqualTo(new VolumeAlert(
                        line,
                        number,
                        List.of(
                                new Reason(
                                        "CRIM-1",
                                        LocalDate.of(2017, 6, 1),
                                        Effect.REQUIRES,
                                        "达到 " + number + " 人：非法提供履行职责中获得的这类信息，从此数起属于“情节严重”。请核对用途并经批准。",
                                        "It is " + number + " people or more: from here on, illegally providing such "
                                                + "information that one got in one's duties is a serious crime. Check "
                                                + "what it is for and have it approved."),
                                new Reason(
                                        "PIPL-10",
                                        LocalDate.of(2021, 11, 1),
                                        Effect.REQUIRES,
                                        "批量导出须有权限、目的、审批和记录。",
                                        "A bulk export needs permission, purpose, approval and a record.")))));
    }

    @Test
    void lowestNumberAmongTheFieldsDecides() {
        var fields = Set.of(Field.FULL_NAME, Field.ORDER_HISTORY, Field.LIVE_LOCATION, Field.COMPANY_NAME);
        assertThat(rule.alert(fields, 24)).isEmpty();
        assertThat(rule.alert(fields, 25)).map(VolumeAlert::line).contains(CrimeLine.TRACK);
    }

    @Test
    void nothingPersonalGivesNoAlert() {
        assertThat(rule.alert(Set.of(), Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void rulesCountOnceTheyAreInForce() {
        var fields = Set.of(Field.TRAJECTORY);
        assertThat(on(LocalDate.of(2017, 5, 31)).alert(fields, 1_000)).isEmpty();
        assertThat(on(LocalDate.of(2017, 6, 1)).alert(fields, 25).orElseThrow().reasons())
                .extracting(Reason::rule)
                .containsExactly("CRIM-1");
    }

    private static VolumeAlertRule on(LocalDate date) {
        return new VolumeAlertRule(STATUTE.asOf(date));
    }
}
