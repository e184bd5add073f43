package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.statute.time.ClockKind.CALENDAR_DAYS;
import static org.hegui.statute.time.ClockKind.IMMEDIATELY;
import static org.hegui.statute.time.ClockKind.WORKING_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Effect;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.time.Deadline;

@Applies({"PIPL-50", "STD-35273", "ECL-24", "PIPL-15"})
class ReplyRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final Instant RECEIVED = Instant.parse("2026-11-02T04:00:00Z");

    private final ReplyRule rule = new ReplyRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @Test
    void answeredInFifteenWorkingDaysAndThirtyDaysAtTheLatest() {
        assertThat(rule.due(RightsRequestType.ACCESS, RECEIVED))
                .isEqualTo(new ReplyTime(
                        workingDays(RECEIVED, 15, "2026-11-23"),
                        outer(RECEIVED, "2026-12-02"),
                        List.of(
                                new Reason(
                                        "PIPL-50",
                                        LocalDate.of(2021, 11, 1),
                                        Effect.REQUIRES,
                                        "法律只要求“及时”，没有数字；按 15 个工作日答复，能更快就更快。",
                                        "The law only says \"promptly\" and gives no number. Answer within 15 working "
                                                + "days, sooner if you can."),
                                new Reason(
                                        "STD-35273",
                                        LocalDate.of(2020, 10, 1),
                                        Effect.INFORMS,
                                        "推荐性国家标准以 30 日为限，任何承诺都不晚于此。",
                                        "The recommended national standard gives 30 days, and no promise goes beyond "
                                                + "them."))));
    }

    @ParameterizedTest(name = "received {0}: 15 working days end on {1}, 30 days on {2}")
    @CsvSource({
        // over the National Day holidays and their make-up Saturday
        "2026-09-18T04:00:00Z, 2026-10-15, 2026-10-19",
        // over the Spring Festival and its make-up days
        "2026-02-05T04:00:00Z, 2026-03-04, 2026-03-09",
        // the last moment of a day in Shanghai, and the first of the next
        "2026-11-01T15:59:59Z, 2026-11-20, 2026-12-01",
        "2026-11-01T16:00:00Z, 2026-11-23, 2026-12-02"
    })
    void holidaysAndMakeUpDaysCount(Instant received, String due, String outer) {
        var time = rule.due(RightsRequestType.DELETE, received);
        assertThat(time.due()).isEqualTo(workingDays(received, 15, due));
        assertThat(time.outer()).isEqualTo(outer(received, outer));
    }

    @ParameterizedTest(name = "{0} working days -> {1}")
    @CsvSource({"0, 2026-11-02", "1, 2026-11-03", "14, 2026-11-20", "15, 2026-11-23", "21, 2026-12-01", "22, 2026-12-02"
    })
    void handlerMayPromiseItsOwnTime(int days, String last) {
        assertThat(rule.due(RightsRequestType.COPY, RECEIVED, days).due()).isEqualTo(workingDays(RECEIVED, days, last));
    }

    @ParameterizedTest
    @CsvSource({"23", "60", "5000"})
    void noPromiseGoesBeyondTheOuterTime(int days) {
        var time = rule.due(RightsRequestType.COPY, RECEIVED, days);
        assertThat(time.due()).isEqualTo(outer(RECEIVED, "2026-12-02")).isEqualTo(time.outer());
    }

    @Test
    void timeBelowZeroIsRefused() {
        assertThatThrownBy(() -> rule.due(RightsRequestType.COPY, RECEIVED, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} at once by {1}")
    @CsvSource({
        "WITHDRAW_CONSENT, PIPL-15, 撤回同意, withdrawal of consent",
        "CANCEL_ACCOUNT, ECL-24, 注销账号, cancellation of an account",
        "REFUSE_PERSONALISATION, PIPL-24, 关闭个性化推荐, refusal of personalisation",
        "DELETE_TAGS, NDSR-42, 删除个人特征标签, deletion of tags"
    })
    void someTakeEffectAtOnce(RightsRequestType type, String id, String zh, String en) {
        var now = new Deadline(id, IMMEDIATELY, null, RECEIVED, null, Certainty.CERTAIN);
        assertThat(rule.due(type, RECEIVED))
                .isEqualTo(new ReplyTime(
                        now,
                        now,
                        List.of(new Reason(
                                id,
                                STATUTE.asOf(LocalDate.of(2026, 11, 22))
                                        .rule(id)
                                        .effectiveFrom(),
                                Effect.REQUIRES,
                                zh + "须立即生效，没有等待期。",
                                "It takes effect at once, without a time to wait: " + en + "."))));
        assertThat(rule.due(type, RECEIVED, 3)).isEqualTo(rule.due(type, RECEIVED));
    }

    @Test
    void atOnceCitesTheMechanismWhileTheRuleIsYetToCome() {
        var before = new ReplyRule(STATUTE.asOf(LocalDate.of(2024, 12, 31)));
        assertThat(before.due(RightsRequestType.DELETE_TAGS, RECEIVED).due().rule())
                .isEqualTo("PIPL-50");
    }

    @ParameterizedTest(name = "complaint of {0} -> {1}")
    @CsvSource({
        "2026-11-02T04:00:00Z, 2026-11-17",
        // the 15th day is a Saturday
        "2026-11-06T04:00:00Z, 2026-11-23",
        // the 15th day is the first of the National Day holidays
        "2026-09-16T04:00:00Z, 2026-10-08"
    })
    void complaintIsAnsweredInFifteenDays(Instant received, LocalDate last) {
        assertThat(rule.complaint(received))
                .isEqualTo(
                        new Deadline("PIPL-50", CALENDAR_DAYS, 15, received, LegalTime.endOf(last), Certainty.CERTAIN));
    }

    private static Deadline workingDays(Instant received, int days, String last) {
        return new Deadline(
                "PIPL-50", WORKING_DAYS, days, received, LegalTime.endOf(LocalDate.parse(last)), Certainty.CERTAIN);
    }

    private static Deadline outer(Instant received, String last) {
        return new Deadline(
                "STD-35273", CALENDAR_DAYS, 30, received, LegalTime.endOf(LocalDate.parse(last)), Certainty.CERTAIN);
    }
}
