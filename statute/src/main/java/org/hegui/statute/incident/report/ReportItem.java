package org.hegui.statute.incident.report;

import org.hegui.statute.Text;

/** What has to be told of an incident, item by item as the rules count them. */
public enum ReportItem {
    /** First part of PIPL-57. */
    LEAKED("PIPL-57", "泄露、篡改、丢失的个人信息种类、原因和可能造成的危害", "the types of information, the cause and the possible harm"),
    /** Second part. */
    REMEDIES("PIPL-57", "采取的补救措施和个人可以采取的减轻危害的措施", "the measures taken, and what people can do themselves"),
    /** Third part. */
    CONTACT("PIPL-57", "个人信息处理者的联系方式", "the handler's contact"),

    /** What happened, to interested parties. */
    INCIDENT_AND_RISK("NDSR-11", "安全事件和风险情况", "the incident and the risk"),
    /** What it did to them. */
    HARM("NDSR-11", "危害后果", "the harm"),
    /** What was done about it. */
    HARM_REMEDIES("NDSR-11", "已经采取的补救措施", "the remedies"),

    /** NCIR-7 item 1. */
    ENTITY("NCIR-7", "单位名称和涉事网络、系统的基本情况", "the entity and the basic situation of the affected network or system"),
    /** NCIR-7 item 2. */
    EVENT(
            "NCIR-7",
            "发现时间和地点、事件类型、级别、已造成的影响和危害、已采取的措施和效果",
            "time and place of discovery, type, level, effects and harm so far, measures and their effect"),
    /** The rest of NCIR-7 item 2, in case of ransomware. */
    RANSOM("NCIR-7", "勒索软件攻击的，要求支付赎金的金额、方式、日期", "in case of ransomware, amount, method and date demanded"),
    /** NCIR-7 item 3. */
    TREND("NCIR-7", "事态发展趋势和可能进一步造成的影响和危害", "the trend and possible further harm"),
    /** NCIR-7 item 4. */
    CAUSE("NCIR-7", "初步分析的事件原因", "the preliminary cause"),
    /** NCIR-7 item 5. */
    CLUES("NCIR-7", "溯源线索，包括攻击者、攻击路径、存在的漏洞", "tracing clues: attacker, path, vulnerabilities"),
    /** NCIR-7 item 6. */
    PLANS("NCIR-7", "拟进一步采取的措施和请求支援事项", "planned measures and the support requested"),
    /** NCIR-7 item 7. */
    SCENE("NCIR-7", "事件现场的保护情况", "how the scene is preserved"),
    /** NCIR-7 item 8; there may be nothing else to report, so it is never missing. */
    OTHER("NCIR-7", "其他应当报告的情况", "anything else that has to be reported"),

    /** Why it happened, in the end. */
    FINAL_CAUSE("NCIR-8", "事件原因", "the cause"),
    /** What was done. */
    RESPONSE("NCIR-8", "应急处置情况", "the response"),
    /** What it did. */
    FINAL_HARM("NCIR-8", "造成的危害", "the harm"),
    /** Who answers for it. */
    ACCOUNTABILITY("NCIR-8", "责任追究情况", "who was held accountable"),
    /** What was put right. */
    RECTIFICATION("NCIR-8", "整改情况", "the rectification"),
    /** What was learnt. */
    LESSONS("NCIR-8", "教训", "the lessons");

    private final String rule;
    private final Text label;

    ReportItem(String rule, String zh, String en) {
        this.rule = rule;
        this.label = new Text(zh, en);
    }

    /** Id of the rule that asks for the item. */
    public String rule() {
        return rule;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
