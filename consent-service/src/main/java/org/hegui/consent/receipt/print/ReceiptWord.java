package org.hegui.consent.receipt.print;

import org.hegui.platform.html.Language;
import org.hegui.statute.Text;

/** What stands on a receipt beside its contents, and what people call the codes in it. */
enum ReceiptWord {
    TITLE("个人信息处理同意凭证", "Receipt of consent to the handling of personal information"),
    INTRODUCTION(
            "本凭证依 ISO/IEC TS 27560 记录您就个人信息处理所作的表示。您可以随时撤回同意，撤回与同意同样方便。",
            "This receipt, after ISO/IEC TS 27560, records what you said about the handling of your personal"
                    + " information. You can withdraw consent at any time, as easily as you gave it."),
    SCAN("扫码核验本凭证", "Scan to verify this receipt"),

    STATEMENT("您的表示", "What you said"),
    STATE("内容", "Answer"),
    KIND("同意类型", "Kind of consent"),
    TIME("时间", "Time"),
    VALID_UNTIL("有效期至", "Valid until"),
    CHANNEL("渠道", "Channel"),
    SAID_BY("作出者", "Said by"),
    LANGUAGE("告知语言", "Language shown"),
    WITHDRAWS("撤回的同意", "Withdraws"),
    PROVENANCE("原系统来源", "Taken over from"),

    PURPOSE_PART("处理目的", "The purpose"),
    PURPOSE("目的", "Purpose"),
    LAWFUL_BASIS("合法性基础", "Legal basis"),
    FIELDS("个人信息种类", "Categories"),
    METHOD("处理方式", "Method"),
    RETENTION("保存期限", "Kept for"),
    RECIPIENTS("接收方", "Recipients"),
    AUTOMATED("自动化决策", "Automated decisions"),
    DISCLOSED("公开", "Made public"),
    WITHDRAWAL("撤回同意的方式", "How to withdraw"),
    RIGHTS("行使权利的方式", "How to exercise rights"),

    CONTROLLER("个人信息处理者", "Who handles it"),
    NAME("名称", "Name"),
    CONTACT("联系方式", "Contact"),

    NOTICE_PART("告知文本", "The notice shown"),
    NOTICE("编号与版本", "Code and version"),
    PUBLISHED("公布时间", "Published"),
    HASH("内容哈希 (SHA-256)", "Content hash (SHA-256)"),
    SHOWN_TEXT("当时展示文本的哈希", "Hash of the text shown then"),

    PROOF("证明", "Proof"),
    RECORD("记录编号", "Record"),
    SUBJECT_ID("个人标识", "Person"),
    SCREEN("界面哈希 (SHA-256)", "Screen hash (SHA-256)"),
    DOCUMENT("书面文件哈希 (SHA-256)", "Document hash (SHA-256)"),
    RECORD_HASH("凭证哈希 (SHA-256)", "Receipt hash (SHA-256)"),
    LEDGER("账本状态", "In the ledger"),
    ENTRY("账本条目", "Ledger entry"),
    PLACE("条目位置 / 树大小", "Place / size of the tree"),
    CHECKPOINT("签名检查点", "Signed checkpoint"),
    VERIFY("核验地址", "Verify at"),

    YEARS(" 年", " year(s)"),
    MONTHS(" 个月", " month(s)"),
    DAYS(" 天", " day(s)"),
    SENSITIVE("（敏感）", " (sensitive)"),
    YES("是", "yes"),
    NONE("无", "none"),

    GRANTED("同意", "Consent given"),
    REFUSED("不同意", "Consent refused"),
    WITHDRAWN("撤回同意", "Consent withdrawn"),
    EXPIRED("同意已到期", "Consent expired"),
    GENERAL("同意", "Consent"),
    SEPARATE("单独同意", "Separate consent"),
    WRITTEN("书面同意", "Written consent"),
    GUARDIAN("监护人（同意）", "Guardian (consent)"),
    SUBJECT("本人", "The person"),
    STAFF("工作人员代录", "Recorded by staff"),
    INTEGRATOR("企业系统代录", "Recorded by the enterprise's system"),
    SERVICE("服务代录", "Recorded by a service"),
    IMPORT("历史数据导入", "Taken over from an older system"),
    SEALED("已封存", "Sealed"),
    PENDING("待封存", "About to be sealed"),
    ABSENT("无（早于账本）", "None (from before the ledger)");

    private final Text text;

    ReceiptWord(String zh, String en) {
        this.text = new Text(zh, en);
    }

    String in(Language language) {
        return of(text, language);
    }

    static String of(Text text, Language language) {
        return language == Language.CHINESE ? text.zh() : text.en();
    }

    /** What people call the code; the code itself when it has no name here. */
    static String ofCode(String code, Language language) {
        try {
            return valueOf(code).in(language);
        } catch (IllegalArgumentException _) {
            return code;
        }
    }
}
