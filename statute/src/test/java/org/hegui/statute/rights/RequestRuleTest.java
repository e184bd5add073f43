package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;

@Applies({
    "PIPL-9",
    "PIPL-15",
    "PIPL-18(1)",
    "PIPL-24",
    "PIPL-44",
    "PIPL-45",
    "PIPL-46",
    "PIPL-48",
    "NDSR-23",
    "NDSR-42",
    "ECL-24",
    "ALG-17"
})
class RequestRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RequestRule rule = new RequestRule(STATUTE.asOf(TODAY));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "KNOW, 'PIPL-44,PIPL-9', 知情须及时处理。, 'Granted, promptly: know.'",
        "ACCESS, 'PIPL-45,ECL-24', 须及时提供，包括标签、接收方和保存期限。, "
                + "'Provide it promptly, with tags, recipients and periods of keeping.'",
        "COPY, 'PIPL-45,PIPL-9', 须及时提供，包括标签、接收方和保存期限。, "
                + "'Provide it promptly, with tags, recipients and periods of keeping.'",
        "CORRECT, 'PIPL-46,ECL-24', 已核实，须及时更正、补充，并通知已接收该信息的各方。, "
                + "'It is verified: correct or supplement it promptly, and tell whoever received it.'",
        "SUPPLEMENT, 'PIPL-46,PIPL-9', 已核实，须及时更正、补充，并通知已接收该信息的各方。, "
                + "'It is verified: correct or supplement it promptly, and tell whoever received it.'",
        "RESTRICT, 'PIPL-44,PIPL-9', 限制处理须及时处理。, 'Granted, promptly: restriction.'",
        "REFUSE, 'PIPL-44,PIPL-9', 拒绝处理须及时处理。, 'Granted, promptly: refusal of handling.'",
        "REFUSE_PERSONALISATION, PIPL-24, 关闭个性化推荐须立即生效。, "
                + "'Granted, and it takes effect at once: refusal of personalisation.'",
        "DELETE_TAGS, NDSR-42, 删除个人特征标签须立即生效。, 'Granted, and it takes effect at once: deletion of tags.'",
        "WITHDRAW_CONSENT, PIPL-15, 撤回同意须立即生效。, " + "'Granted, and it takes effect at once: withdrawal of consent.'",
        "CANCEL_ACCOUNT, 'ECL-24,ECL-24', 注销账号须立即生效。, "
                + "'Granted, and it takes effect at once: cancellation of an account.'",
        "EXPLAIN_RULES, PIPL-48, 解释处理规则须及时处理。, 'Granted, promptly: explanation of the rules.'",
        "EXPLAIN_AUTOMATED_DECISION, 'PIPL-24,PIPL-9', 决定对个人权益有重大影响：须予以说明，个人可以拒绝仅由自动化作出的决定。, "
                + "'The decision has major impact: explain it, and let the person refuse one made by automation only.'",
        "HUMAN_REVIEW, 'PIPL-24,PIPL-9', 决定对个人权益有重大影响：须予以说明，个人可以拒绝仅由自动化作出的决定。, "
                + "'The decision has major impact: explain it, and let the person refuse one made by automation only.'"
    })
    void completeRequestIsGranted(RightsRequestType type, String ids, String zh, String en) {
        var verdict = rule.decide(new RequestFacts(type, true, null, null, true, true));
        assertThat(verdict.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(verdict.reasons()).extracting(Reason::rule).containsExactly(ids.split(","));
        assertThat(verdict.reasons().getFirst())
                .isEqualTo(new Reason(
                        verdict.reasons().getFirst().rule(),
                        STATUTE.asOf(TODAY)
                                .rule(verdict.reasons().getFirst().rule())
                                .effectiveFrom(),
                        Effect.PERMITS,
                        zh,
                        en));
    }

    @ParameterizedTest(name = "{0} without a verified identity")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PORTABILITY", "DELETE", "DECEASED_RELATIVE"})
    void identityComesFirstExceptWhereItWouldBeAnObstacle(RightsRequestType type) {
        var verdict = rule.decide(new RequestFacts(type, false, null, null, true, true));
        var open = switch (type) {
            case EXPLAIN_RULES, WITHDRAW_CONSENT, REFUSE_PERSONALISATION, DELETE_TAGS -> true;
            default -> false;
        };
        assertThat(verdict.outcome()).isEqualTo(open ? Outcome.PERMIT : Outcome.DENY);
        assertThat(verdict.reasons()).hasSize(open ? 1 : 3);
        if (!open) {
            assertThat(verdict.reasons().get(1).rule()).isEqualTo("NDSR-23");
        }
    }

    @Test
    void wayToVerifyIsUnburdenedOnceTheRegulationsAreInForce() {
        var facts = new RequestFacts(RightsRequestType.RESTRICT, false, null, null, false, false);
        assertThat(ids(new RequestRule(STATUTE.asOf(LocalDate.of(2024, 12, 31))).decide(facts)))
                .containsExactly("PIPL-9", "PIPL-44");
        assertThat(ids(new RequestRule(STATUTE.asOf(LocalDate.of(2025, 1, 1))).decide(facts)))
                .containsExactly("PIPL-9", "NDSR-23", "PIPL-44");
    }

    @ParameterizedTest(name = "{0}, {1}, cited {2} -> {3}")
    @CsvSource({
        "ACCESS, SECRECY, 保守国家秘密法, DENY, PIPL-18(1)",
        "COPY, SECRECY, 保守国家秘密法, DENY, PIPL-18(1)",
        "ACCESS, SECRECY, , ASK_COUNSEL, PIPL-18(1)",
        "ACCESS, SECRECY, ' ', ASK_COUNSEL, PIPL-18(1)",
        "ACCESS, ARTICLE_35, 引用, ASK_COUNSEL, PIPL-35",
        "COPY, ARTICLE_35, , ASK_COUNSEL, PIPL-35",
        // the exceptions are about access and copies only
        "RESTRICT, SECRECY, 保守国家秘密法, PERMIT, PIPL-44"
    })
    void exceptionsStandAgainstAccessAndCopies(
            RightsRequestType type, AccessException exception, String citation, Outcome expected, String id) {
        var verdict = rule.decide(new RequestFacts(type, true, exception, citation, false, false));
        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.reasons().getFirst().rule()).isEqualTo(id);
        assertThat(verdict.reasons()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "CORRECT, PIPL-46, ECL-24",
        "SUPPLEMENT, PIPL-46, PIPL-9",
        "EXPLAIN_AUTOMATED_DECISION, PIPL-24, PIPL-9",
        "HUMAN_REVIEW, PIPL-24, PIPL-9"
    })
    void unverifiedChangeAndDecisionWithoutImpactAreRefused(RightsRequestType type, String first, String second) {
        var verdict = rule.decide(new RequestFacts(type, true, null, null, false, false));
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(ids(verdict)).containsExactly(first, second);
    }

    @ParameterizedTest(name = "tags on {0} -> {1} by {2}")
    @CsvSource({
        "2022-02-28, ASK_COUNSEL, PIPL-24",
        "2022-03-01, PERMIT, ALG-17",
        "2024-12-31, PERMIT, ALG-17",
        "2025-01-01, PERMIT, NDSR-42"
    })
    void tagsAreDeletedByTheRuleOfTheDay(LocalDate date, Outcome expected, String id) {
        var facts = new RequestFacts(RightsRequestType.DELETE_TAGS, false, null, null, false, false);
        var verdict = new RequestRule(STATUTE.asOf(date)).decide(facts);
        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(ids(verdict)).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource(names = {"PORTABILITY", "DELETE", "DECEASED_RELATIVE"})
    void typesWithARuleOfTheirOwnAreNotDecidedHere(RightsRequestType type) {
        assertThatThrownBy(() -> new RequestFacts(type, true, null, null, true, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(type + " is decided by a rule of its own");
    }

    @ParameterizedTest
    @EnumSource(RightsRequestType.class)
    void everyTypeIsFoundByItsCodeAndCitesARule(RightsRequestType type) {
        assertThat(RightsRequestType.ofCode(type.code())).contains(type);
        assertThat(STATUTE.ids()).contains(type.rule());
        assertThat(type.label().zh()).isNotBlank();
        assertThat(type.label().en()).isNotBlank();
        assertThat(RightsRequestType.ofCode(type.name())).isEmpty();
        assertThat(RightsRequestType.ofCode(null)).isEmpty();
    }

    @Test
    void typesCoverEveryArticleOnRights() {
        var rules = new HashSet<String>();
        Arrays.stream(RightsRequestType.values()).forEach(type -> rules.add(type.rule()));
        assertThat(rules)
                .containsExactlyInAnyOrder(
                        "PIPL-15", "PIPL-24", "PIPL-44", "PIPL-45", "PIPL-46", "PIPL-47", "PIPL-48", "PIPL-49",
                        "ECL-24", "NDSR-42");
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::rule).toList();
    }
}
