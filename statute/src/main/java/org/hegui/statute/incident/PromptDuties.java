package org.hegui.statute.incident;

import static org.hegui.statute.incident.ObligationRecipient.GUARDIANS;
import static org.hegui.statute.incident.ObligationRecipient.INDIVIDUALS;
import static org.hegui.statute.incident.ObligationRecipient.INTERESTED_PARTIES;
import static org.hegui.statute.incident.ObligationRecipient.PIPL_AUTHORITY;
import static org.hegui.statute.incident.ObligationRecipient.POLICE;
import static org.hegui.statute.incident.ObligationRecipient.PROVINCIAL_CAC;

import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Text;
import org.hegui.statute.time.ClockKind;

/** The duties that are due at once and have no number. */
record PromptDuties(RuleBook rules) {

    List<Obligation> personalInformation(IncidentFacts facts) {
        if (!rules.inForce("PIPL-57")) {
            return List.of();
        }
        var applies = facts.peopleAffected() >= rules.number("breach.persons");
        var nobody = new Text("没有人的个人信息受影响。", "Nobody's personal information is affected.");
        return List.of(
                row(
                        "PIPL-57",
                        PIPL_AUTHORITY,
                        applies,
                        applies
                                ? new Text(
                                        "个人信息发生或者可能发生泄露、篡改、丢失，须立即通知主管部门，人数不限。",
                                        "Personal information leaked, was altered or lost, or may have been. Tell "
                                                + "the authority at once, however few people it is.")
                                : nobody),
                row(
                        "PIPL-57",
                        INDIVIDUALS,
                        applies,
                        applies
                                ? new Text(
                                        "须立即通知个人；只有措施有效避免危害时才可以不通知，且须作出书面决定。",
                                        "Tell the people at once. Only when measures effectively avoid harm may that "
                                                + "be left out, by a recorded decision.")
                                : nobody));
    }

    List<Obligation> minors(IncidentFacts facts) {
        var applies = facts.minors();
        var text = applies
                ? new Text(
                        "涉及未成年人，须及时报告网信等部门并告知未成年人及其监护人；没有“避免危害”的例外。",
                        "Minors are among the people. Report to the authority and tell the minors and their "
                                + "guardians promptly; avoided harm is no exception here.")
                : new Text("没有未成年人受影响。", "No minor is affected.");
        return Stream.of(PIPL_AUTHORITY, INDIVIDUALS, GUARDIANS)
                .filter(_ -> rules.inForce("MIN-35"))
                .map(recipient -> row("MIN-35", recipient, applies, text))
                .toList();
    }

    List<Obligation> harmAndCrime(IncidentFacts facts) {
        if (!rules.inForce("NDSR-11")) {
            return List.of();
        }
        return List.of(
                row(
                        "NDSR-11",
                        INTERESTED_PARTIES,
                        facts.harmToPeople(),
                        facts.harmToPeople()
                                ? new Text(
                                        "个人或者组织受到危害，须及时以电话、短信、即时通讯、电子邮件或者公告告知利害关系人。",
                                        "People or organisations are harmed. Tell those concerned promptly by phone, "
                                                + "SMS, messenger, e-mail or announcement.")
                                : new Text("没有人或者组织受到危害。", "Nobody is harmed.")),
                row(
                        "NDSR-11",
                        POLICE,
                        facts.suspectedCrime(),
                        facts.suspectedCrime()
                                ? new Text(
                                        "涉嫌犯罪，须及时向公安或者国家安全机关报案。",
                                        "A crime is suspected. Report to the police promptly.")
                                : new Text("没有发现犯罪线索。", "No crime is suspected.")));
    }

    List<Obligation> export(IncidentFacts facts) {
        if (!rules.inForce("XB-11")) {
            return List.of();
        }
        return List.of(row(
                "XB-11",
                PROVINCIAL_CAC,
                facts.exportInvolved(),
                facts.exportInvolved()
                        ? new Text(
                                "涉及出境数据，须补救并及时向省级以上网信部门和其他主管部门报告。",
                                "Data sent abroad is affected. Remedy it and report to the provincial cyberspace "
                                        + "administration and other authorities promptly.")
                        : new Text("没有出境数据受影响。", "No data sent abroad is affected.")));
    }

    private Obligation row(String rule, ObligationRecipient recipient, boolean applies, Text text) {
        var why = rules.reason(rule, applies ? Effect.REQUIRES : Effect.INFORMS, text.zh(), text.en());
        return new Obligation(rule, recipient, applies, why, ClockKind.IMMEDIATELY, null, null);
    }
}
