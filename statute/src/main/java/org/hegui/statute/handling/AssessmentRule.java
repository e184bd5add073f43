package org.hegui.statute.handling;

import static org.hegui.statute.field.Field.FACE_IMAGE;
import static org.hegui.statute.field.Field.FACE_TEMPLATE;

import java.util.ArrayList;
import java.util.List;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.purpose.RecipientRole;

/** Does an impact assessment have to come before the handling? (PIPL-55, FACE-1) */
@Applies({"PIPL-55", "PIPL-55(1)", "PIPL-55(2)", "PIPL-55(3)", "PIPL-55(4)", "PIPL-55(5)", "FACE-1"})
public final class AssessmentRule {
    private static final Text SENSITIVE = new Text("涉及敏感个人信息", "This is about sensitive information");
    private static final Text AUTOMATED = new Text("涉及自动化决策", "A program evaluates people");
    private static final Text SHARED =
            new Text("涉及委托处理、向其他处理者提供或者公开", "It is entrusted, handed to another handler or published");
    private static final Text EXPORTED = new Text("涉及向境外提供", "It goes abroad");
    private static final Text MAJOR = new Text("对个人权益有其他重大影响", "It has another major impact on people's rights");
    private static final Text FACES = new Text("涉及人脸识别", "Faces are recognised");

    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public AssessmentRule(RuleBook rules) {
        this.rules = rules;
    }

    /** Why an assessment must be approved first, one reason for each ground; empty when it need not. */
    public List<Reason> requiredFor(HandlingFacts facts) {
        var reasons = new ArrayList<Reason>();
        add(reasons, facts.sensitive(), "PIPL-55(1)", SENSITIVE);
        add(reasons, facts.automated(), "PIPL-55(2)", AUTOMATED);
        add(reasons, shared(facts), "PIPL-55(3)", SHARED);
        add(reasons, facts.act() == Act.EXPORT, "PIPL-55(4)", EXPORTED);
        add(reasons, facts.circumstances().majorImpact(), "PIPL-55(5)", MAJOR);
        add(reasons, faces(facts), "FACE-1", FACES);
        return reasons;
    }

    private void add(List<Reason> reasons, boolean ground, String rule, Text why) {
        if (ground && rules.inForce(rule)) {
            reasons.add(rules.reason(
                    rule,
                    Effect.REQUIRES,
                    why.zh() + "，须事先进行个人信息保护影响评估并获得批准。",
                    why.en() + ": an approved impact assessment must come first."));
        }
    }

    private static boolean shared(HandlingFacts facts) {
        return facts.act() == Act.PUBLISH
                || facts.act() == Act.PROVIDE
                || facts.circumstances().recipientRole() != RecipientRole.NONE;
    }

    static boolean faces(HandlingFacts facts) {
        return facts.categories().contains(FACE_IMAGE) || facts.categories().contains(FACE_TEMPLATE);
    }
}
