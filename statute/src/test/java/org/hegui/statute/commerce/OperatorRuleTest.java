package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;

@Applies({
    "AUCL-21", "ECL-9", "ECL-15", "ECL-16", "ECL-17", "ECL-18", "ECL-19", "ECL-20", "ECL-21", "ECL-23", "ECL-24",
            "ECL-25",
    "ECL-27", "ECL-30", "ECL-31", "ECL-32", "ECL-33", "ECL-34", "ECL-35", "ECL-37", "ECL-39", "ECL-40", "ECL-59",
            "ECL-62",
    "NTM-31"
})
class OperatorRuleTest {
    private static final List<String> OF_ALL = List.of(
            "ECL-15", "ECL-16", "ECL-17", "ECL-18", "ECL-19", "ECL-20", "ECL-21", "ECL-23", "ECL-24", "ECL-25",
            "ECL-59", "ECL-62");
    private static final List<String> OF_PLATFORMS = List.of(
            "ECL-27", "ECL-30", "ECL-31", "ECL-32", "ECL-33", "ECL-34", "ECL-35", "ECL-37", "ECL-39", "ECL-40",
            "NTM-31", "AUCL-21");

    private final OperatorRule rule = new OperatorRule(Answer.book(Answer.TODAY));

    @ParameterizedTest
    @EnumSource(OperatorRole.class)
    void roleDecidesWhichDutiesAreOn(OperatorRole role) {
        var duties = rule.duties(role);
        assertThat(duties).filteredOn(duty -> OF_ALL.contains(duty.rule())).allMatch(OperatorDuty::applies);
        assertThat(duties)
                .filteredOn(duty -> OF_PLATFORMS.contains(duty.rule()))
                .allMatch(duty -> duty.applies() == (role == OperatorRole.PLATFORM));
        assertThat(duties)
                .extracting(OperatorDuty::rule)
                .startsWith(OF_ALL.toArray(String[]::new))
                .endsWith(OF_PLATFORMS.toArray(String[]::new))
                .hasSize(24);
    }

    @Test
    void rowSaysWhatIsAskedOrWhyNot() {
        var own = rule.duties(OperatorRole.OWN_SITE).get(14);
        assertThat(own.title().en()).isEqualTo("Platform records");
        assertThat(own.why())
                .isEqualTo(new Reason(
                        "ECL-31",
                        LocalDate.of(2019, 1, 1),
                        Effect.INFORMS,
                        "只约束平台经营者，不约束自建网站或者其他网络服务的经营者。",
                        "It binds platform operators, not a seller on its own website or another network service."));
        var platform = rule.duties(OperatorRole.PLATFORM).get(14);
        assertThat(platform.why().effect()).isEqualTo(Effect.REQUIRES);
        assertThat(platform.why().en())
                .isEqualTo(Answer.book(Answer.TODAY).rule("ECL-31").duty().en());
    }

    @Test
    void beforeTheLawThereIsNoRow() {
        assertThat(new OperatorRule(Answer.book(LocalDate.of(2018, 12, 31))).duties(OperatorRole.PLATFORM))
                .isEmpty();
    }
}
