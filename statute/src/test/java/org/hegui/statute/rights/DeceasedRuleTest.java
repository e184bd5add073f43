package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;

@Applies({"PIPL-49", "CIVIL-1045", "CONTEST-11"})
class DeceasedRuleTest {
    private final DeceasedRule rule = new DeceasedRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest
    @EnumSource(CloseRelative.class)
    void completeRequestOfACloseRelativeGoesToAPerson(CloseRelative relative) {
        var verdict = rule.decide(
                new DeceasedFacts(RightsRequestType.ACCESS, true, true, relative, true, true, PriorArrangement.NONE));
        assertThat(verdict.outcome()).isEqualTo(Outcome.ASK_COUNSEL);
        assertThat(verdict.reasons())
                .extracting(Reason::rule)
                .containsExactly("CONTEST-11", "PIPL-49", "PIPL-49", "PIPL-49", "PIPL-49", "PIPL-49", "PIPL-49");
        assertThat(verdict.reasons())
                .extracting(Reason::effect)
                .containsExactly(ASKS_COUNSEL, PERMITS, PERMITS, PERMITS, PERMITS, PERMITS, PERMITS);
        assertThat(verdict.reasons())
                .extracting(Reason::zh)
                .containsExactly(
                        "涉及谁的利益、哪些信息、亲属意见是否一致以及聊天中第三人的隐私，须由人员判断，可以只满足一部分。",
                        "请求属于查阅、复制、更正、删除。",
                        "请求人身份已核实。",
                        "已有死亡证明。",
                        "已有近亲属关系证明。",
                        "已说明自身的合法、正当利益。",
                        "死者生前没有另作安排。");
    }

    @ParameterizedTest(name = "{0}, identity {1}, death {2}, {3} proven {4}, interest {5}, arrangement {6} -> {7}")
    @CsvSource({
        "PORTABILITY, true, true, SPOUSE, true, true, NONE, PIPL-49, 近亲属只能请求查阅、复制、更正、删除。",
        "ACCESS, false, true, SPOUSE, true, true, NONE, PIPL-49, 请求人身份尚未核实。",
        "COPY, true, false, PARENT, true, true, NONE, PIPL-49, 没有死亡证明，请补充。",
        "CORRECT, true, true, CHILD, false, true, NONE, PIPL-49, 没有近亲属关系证明，请补充。",
        "DELETE, true, true, , true, true, NONE, CIVIL-1045, " + "请求人不是近亲属：近亲属是配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。",
        "ACCESS, true, true, SIBLING, true, false, NONE, PIPL-49, 没有说明自身的合法、正当利益，请补充。",
        "ACCESS, true, true, GRANDPARENT, true, true, AGAINST, PIPL-49, 死者生前另有安排，以其安排为准。",
        "ACCESS, true, true, GRANDCHILD, true, true, NOT_CHECKED, PIPL-49, 尚未核查死者生前有无安排，请先核查。"
    })
    void oneConditionThatFailsIsANo(
            RightsRequestType asksFor,
            boolean identity,
            boolean death,
            CloseRelative relative,
            boolean kinship,
            boolean interest,
            PriorArrangement arrangement,
            String id,
            String zh) {
        var verdict =
                rule.decide(new DeceasedFacts(asksFor, identity, death, relative, kinship, interest, arrangement));
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(verdict.reasons())
                .hasSize(7)
                .filteredOn(reason -> reason.effect() == REFUSES)
                .singleElement()
                .isSameAs(verdict.reasons().getFirst())
                .satisfies(reason -> {
                    assertThat(reason.rule()).isEqualTo(id);
                    assertThat(reason.zh()).isEqualTo(zh);
                });
    }

    @ParameterizedTest
    @EnumSource(RightsRequestType.class)
    void onlyFourRequestsAreOpenToRelatives(RightsRequestType asksFor) {
        var open = switch (asksFor) {
            case ACCESS, COPY, CORRECT, DELETE -> true;
            default -> false;
        };
        var verdict = rule.decide(
                new DeceasedFacts(asksFor, true, true, CloseRelative.CHILD, true, true, PriorArrangement.NONE));
        assertThat(verdict.outcome()).isEqualTo(open ? Outcome.ASK_COUNSEL : Outcome.DENY);
    }
}
