package org.hegui.statute.rights;

import static org.hegui.statute.Effect.ASKS_COUNSEL;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;

import java.util.Set;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.Verdict;

/**
 * May a close relative have what they ask of a deceased person's information? (PIPL-49, CIVIL-1045) It is never granted
 * by itself: when every condition holds, a person decides, and may grant a part (CONTEST-11).
 *
 * <p>Needs a rule book of a day on which PIPL is in force.
 */
@Applies({"PIPL-49", "CIVIL-1045", "CONTEST-11"})
public final class DeceasedRule {
    private static final String RULE = "PIPL-49";
    private static final Set<RightsRequestType> OPEN_TO_RELATIVES = Set.of(
            RightsRequestType.ACCESS, RightsRequestType.COPY, RightsRequestType.CORRECT, RightsRequestType.DELETE);

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public DeceasedRule(RuleBook rules) {
        this.rules = rules;
    }

    /** A no with all that is missing, or a question for counsel; never a yes. */
    public Verdict decide(DeceasedFacts facts) {
        var findings = new Findings(rules);
        scope(findings, facts.asksFor());
        check(
                findings,
                facts.identityVerified(),
                new Text("请求人身份已核实。", "The identity of the one who asks is verified."),
                new Text("请求人身份尚未核实。", "The identity of the one who asks isn't verified. Verify it first."));
        check(
                findings,
                facts.deathProven(),
                new Text("已有死亡证明。", "The death is proven."),
                new Text("没有死亡证明，请补充。", "There is no proof of the death. Ask for it."));
        kinship(findings, facts);
        check(
                findings,
                facts.interestStated(),
                new Text("已说明自身的合法、正当利益。", "A lawful and legitimate interest of their own is stated."),
                new Text(
                        "没有说明自身的合法、正当利益，请补充。",
                        "No lawful and legitimate interest of their own is stated. Ask for it."));
        arrangement(findings, facts.arrangement());
        return findings.add(
                        "CONTEST-11",
                        ASKS_COUNSEL,
                        "涉及谁的利益、哪些信息、亲属意见是否一致以及聊天中第三人的隐私，须由人员判断，可以只满足一部分。",
                        "A person judges whose interest it is, which data, whether the relatives agree, and the privacy "
                                + "of others in chats. A part may be granted.")
                .verdict();
    }

    private static void scope(Findings findings, RightsRequestType asksFor) {
        check(
                findings,
                OPEN_TO_RELATIVES.contains(asksFor),
                new Text("请求属于查阅、复制、更正、删除。", "The request is one for access, a copy, correction or deletion."),
                new Text("近亲属只能请求查阅、复制、更正、删除。", "Relatives may only ask for access, a copy, correction or deletion."));
    }

    private static void kinship(Findings findings, DeceasedFacts facts) {
        if (facts.relative() == null) {
            findings.add(
                    "CIVIL-1045",
                    REFUSES,
                    "请求人不是近亲属：近亲属是配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。",
                    "The one who asks is no close relative, which are spouse, parents, children, siblings, grandparents "
                            + "and grandchildren.");
        } else {
            check(
                    findings,
                    facts.kinshipProven(),
                    new Text("已有近亲属关系证明。", "The kinship is proven."),
                    new Text("没有近亲属关系证明，请补充。", "There is no proof of the kinship. Ask for it."));
        }
    }

    private static void arrangement(Findings findings, PriorArrangement arrangement) {
        check(
                findings,
                arrangement == PriorArrangement.NONE,
                new Text("死者生前没有另作安排。", "The deceased made no other arrangement in life."),
                arrangement == PriorArrangement.AGAINST
                        ? new Text("死者生前另有安排，以其安排为准。", "The deceased arranged otherwise in life, and that stands.")
                        : new Text(
                                "尚未核查死者生前有无安排，请先核查。",
                                "Nobody has looked whether the deceased arranged otherwise. Look first."));
    }

    private static void check(Findings findings, boolean holds, Text yes, Text no) {
        var effect = holds ? PERMITS : REFUSES;
        var text = holds ? yes : no;
        findings.add(RULE, effect, text.zh(), text.en());
    }
}
