package org.hegui.statute.incident;

import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;

/** What makes a duty to tell at once arise, and what is said when it isn't there. */
enum Trigger {
    /** The number of people of PIPL-57. */
    PEOPLE("没有人的个人信息受影响。", "Nobody's personal information is affected."),
    /** Anybody's information, for rules that give no number. */
    PERSONAL_INFORMATION("没有人的个人信息受影响。", "Nobody's personal information is affected."),
    MINORS("没有未成年人受影响。", "No minor is affected."),
    HARM("没有人或者组织受到危害。", "Nobody is harmed."),
    CRIME("没有发现犯罪线索。", "No crime is suspected."),
    EXPORT("没有出境数据受影响。", "No data sent abroad is affected."),
    DATA("没有数据受影响。", "No data are affected."),
    PLATFORM("不是电子商务平台经营者。", "The operator doesn't run an e-commerce platform."),
    INCIDENT("", "");

    private final Text absent;

    Trigger(String zh, String en) {
        this.absent = new Text(zh, en);
    }

    /** What is said when it isn't there; {@link #INCIDENT} always is. */
    Text absent() {
        return absent;
    }

    boolean arises(IncidentFacts facts, RuleBook rules) {
        return switch (this) {
            case PEOPLE -> facts.people().known() >= rules.number("breach.persons");
            case PERSONAL_INFORMATION -> facts.people().known() > 0;
            case MINORS -> facts.people().minors();
            case HARM -> facts.harm().toPeople();
            case CRIME -> facts.harm().suspectedCrime();
            case EXPORT -> facts.data().exported();
            case DATA -> facts.dataAffected();
            case PLATFORM -> facts.operator().platform();
            case INCIDENT -> true;
        };
    }
}
