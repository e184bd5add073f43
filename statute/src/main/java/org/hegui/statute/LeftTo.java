package org.hegui.statute;

/** Who applies a rule that no function of this module applies, and why. */
public enum LeftTo {
    /** It says what a word means, or what other rules are for; they apply it. */
    OTHER_RULES("定义或者原则，由其他规则适用", "a definition or a principle, which other rules apply"),
    /** It is a part of an article, and the rule of the whole article is applied. */
    ITS_ARTICLE("随所在条的规则一并适用", "a part of an article, whose rule is applied as a whole"),
    /** A court or an authority applies it afterwards. */
    ENFORCEMENT("由法院或者主管部门事后适用", "a court or an authority applies it afterwards"),
    /** A lawyer decides; services open a question and hold the safe default. */
    COUNSEL("由律师判断，系统提出问题并采取稳妥做法", "a lawyer decides; services ask and hold the safe default"),
    /** People, contracts and policies fulfil it. */
    ORGANISATION("由企业的人员、合同和制度落实", "people, contracts and policies of the enterprise fulfil it"),
    /** It binds somebody else than a handler with a CRM: platforms, carriers, certification bodies, authorities. */
    OTHERS("约束平台、通信、认证机构或者主管部门等其他主体", "it binds platforms, carriers, bodies or authorities, not a handler's CRM"),
    /** A recommended standard or a question and answer that explains other rules. */
    GUIDANCE("推荐性标准或者问答，用于解释其他规则", "a recommended standard or guidance that explains other rules"),
    /** A service fulfils it by how it works; there is nothing to compute from facts. */
    SERVICES("由各服务的工作方式落实，没有需要计算的内容", "services fulfil it by how they work; there is nothing to compute"),
    /** Its text or its number is not known yet. */
    AWAITED("文本或者数值尚未确定", "its text or its number is not known yet");

    private final Text why;

    LeftTo(String zh, String en) {
        this.why = new Text(zh, en);
    }

    /** In words. */
    public Text why() {
        return why;
    }
}
