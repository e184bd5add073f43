package org.hegui.statute.incident;

import static org.hegui.statute.incident.ObligationRecipient.COMPETENT_AUTHORITY;
import static org.hegui.statute.incident.ObligationRecipient.GUARDIANS;
import static org.hegui.statute.incident.ObligationRecipient.INDIVIDUALS;
import static org.hegui.statute.incident.ObligationRecipient.INTERESTED_PARTIES;
import static org.hegui.statute.incident.ObligationRecipient.PIPL_AUTHORITY;
import static org.hegui.statute.incident.ObligationRecipient.POLICE;
import static org.hegui.statute.incident.ObligationRecipient.PROVINCIAL_CAC;
import static org.hegui.statute.incident.ObligationRecipient.USERS;

import java.util.List;

import org.hegui.statute.Text;

/** The duties that are due at once and have no number: what makes them arise, and who is told. */
enum PromptDuty {
    BREACH_TO_AUTHORITY(
            "PIPL-57",
            Trigger.PEOPLE,
            "个人信息发生或者可能发生泄露、篡改、丢失，须立即通知主管部门，人数不限。",
            "Personal information leaked, was altered or lost, or may have been. Tell the authority at once, however "
                    + "few people it is.",
            PIPL_AUTHORITY),
    BREACH_TO_PEOPLE(
            "PIPL-57",
            Trigger.PEOPLE,
            "须立即通知个人；只有措施有效避免危害时才可以不通知，且须作出书面决定。",
            "Tell the people at once. Only when measures effectively avoid harm may that be left out, by a recorded "
                    + "decision.",
            INDIVIDUALS),
    MINORS(
            "MIN-35",
            Trigger.MINORS,
            "涉及未成年人，须及时报告网信等部门并告知未成年人及其监护人；没有“避免危害”的例外。",
            "Minors are among the people. Report to the authority and tell the minors and their guardians promptly; "
                    + "avoided harm is no exception here.",
            PIPL_AUTHORITY,
            INDIVIDUALS,
            GUARDIANS),
    HARM(
            "NDSR-11",
            Trigger.HARM,
            "个人或者组织受到危害，须及时以电话、短信、即时通讯、电子邮件或者公告告知利害关系人。",
            "People or organisations are harmed. Tell those concerned promptly by phone, SMS, messenger, e-mail or "
                    + "announcement.",
            INTERESTED_PARTIES),
    CRIME(
            "NDSR-11",
            Trigger.CRIME,
            "涉嫌犯罪，须及时向公安或者国家安全机关报案。",
            "A crime is suspected. Report to the police or state security promptly.",
            POLICE),
    NETWORK_DATA(
            "NDSR-11",
            Trigger.DATA,
            "网络数据受影响，须立即启动预案、控制危害，并按规定向有关主管部门报告。",
            "Network data are affected. Activate the plan and contain it at once, and report to the competent authority "
                    + "as prescribed.",
            COMPETENT_AUTHORITY),
    EXPORT(
            "XB-11",
            Trigger.EXPORT,
            "涉及出境数据，须补救并及时向省级以上网信部门和其他主管部门报告。",
            "Data sent abroad is affected. Remedy it and report to the provincial cyberspace administration and other "
                    + "authorities promptly.",
            PROVINCIAL_CAC,
            COMPETENT_AUTHORITY),
    NETWORK(
            "CSL-27",
            Trigger.INCIDENT,
            "发生网络安全事件，须立即启动应急预案并补救，按规定向有关主管部门报告。",
            "It is a cybersecurity incident. Act on the plan at once and report to the competent authority as "
                    + "prescribed.",
            COMPETENT_AUTHORITY),
    LEAK(
            "CSL-44",
            Trigger.PERSONAL_INFORMATION,
            "个人信息发生或者可能发生泄露、毁损、丢失，须立即补救，按规定及时告知用户并向有关主管部门报告。",
            "Personal information leaked, was damaged or lost, or may have been. Remedy it at once, tell users and report "
                    + "to the competent authority as prescribed.",
            COMPETENT_AUTHORITY,
            USERS),
    DATA(
            "DSL-29",
            Trigger.DATA,
            "发生数据安全事件，须立即处置，按规定及时告知用户并向有关主管部门报告。",
            "Data are affected. Act at once, tell users and report to the competent authority as prescribed.",
            COMPETENT_AUTHORITY,
            USERS),
    PLATFORM(
            "ECL-30",
            Trigger.PLATFORM,
            "电子商务平台发生网络安全事件，须立即启动应急预案，并向有关主管部门报告。",
            "The incident is on an e-commerce platform. Act on the plan at once and report to the competent authority.",
            COMPETENT_AUTHORITY);

    private final String rule;
    private final Trigger trigger;
    private final Text text;
    private final List<ObligationRecipient> recipients;

    PromptDuty(String rule, Trigger trigger, String zh, String en, ObligationRecipient... recipients) {
        this.rule = rule;
        this.trigger = trigger;
        this.text = new Text(zh, en);
        this.recipients = List.of(recipients);
    }

    String rule() {
        return rule;
    }

    Trigger trigger() {
        return trigger;
    }

    Text text() {
        return text;
    }

    List<ObligationRecipient> recipients() {
        return recipients;
    }
}
