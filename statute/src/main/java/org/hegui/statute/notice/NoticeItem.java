package org.hegui.statute.notice;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/** The items that a notice may have to contain, each with the rule that asks for it. */
public enum NoticeItem {
    /** Who handles the information. */
    HANDLER_NAME("handlerName", "PIPL-17", "处理者名称或者姓名", "the handler's name"),
    /** How to reach the handler. */
    HANDLER_CONTACT("handlerContact", "PIPL-17", "处理者联系方式", "the handler's contact"),
    /** What the information is for. */
    PURPOSE("purpose", "PIPL-17", "处理目的", "the purpose"),
    /** How it is handled. */
    METHOD("method", "PIPL-17", "处理方式", "the method"),
    /** Which information. */
    CATEGORIES("categories", "PIPL-17", "个人信息种类", "the categories"),
    /** For how long, or how that is found. */
    RETENTION("retention", "PIPL-17", "保存期限或其确定方法", "how long it is kept, or how that is determined"),
    /** How to use one's rights. */
    RIGHTS("rights", "PIPL-17", "行使权利的方式和程序", "how to exercise rights"),
    /** What happens when the period ends. */
    EXPIRY_TREATMENT("expiryTreatment", "NDSR-21", "保存期限届满后的处理方式", "what happens when the period ends"),
    /** How to withdraw consent. */
    WITHDRAWAL("withdrawal", "NDSR-21", "撤回同意的方法", "how to withdraw consent"),
    /** Why sensitive information is needed. */
    NECESSITY("necessity", "PIPL-30", "处理敏感个人信息的必要性", "why the sensitive information is necessary"),
    /** What handling sensitive information means for the person's rights. */
    IMPACT("impact", "PIPL-30", "对个人权益的影响", "the impact on the person's rights"),
    /** Who receives it abroad. */
    OVERSEAS_RECIPIENT_NAME("overseasRecipientName", "PIPL-39", "境外接收方名称或者姓名", "the overseas recipient's name"),
    /** How to reach that recipient. */
    OVERSEAS_RECIPIENT_CONTACT("overseasRecipientContact", "PIPL-39", "境外接收方联系方式", "its contact"),
    /** What the recipient uses it for. */
    OVERSEAS_RECIPIENT_PURPOSE("overseasRecipientPurpose", "PIPL-39", "境外接收方的处理目的", "its purpose"),
    /** How the recipient handles it. */
    OVERSEAS_RECIPIENT_METHOD("overseasRecipientMethod", "PIPL-39", "境外接收方的处理方式", "its method"),
    /** Which information goes there. */
    OVERSEAS_RECIPIENT_CATEGORIES("overseasRecipientCategories", "PIPL-39", "出境的个人信息种类", "the categories sent"),
    /** How to use one's rights against the recipient. */
    OVERSEAS_RECIPIENT_RIGHTS(
            "overseasRecipientRights", "PIPL-39", "向境外接收方行使权利的方式和程序", "how to exercise rights against it");

    private final String code;
    private final String rule;
    private final Text label;

    NoticeItem(String code, String rule, String zh, String en) {
        this.code = code;
        this.rule = rule;
        this.label = new Text(zh, en);
    }

    /** The name used in JSON, for example {@code handlerName}. */
    public String code() {
        return code;
    }

    /** Id of the rule that asks for the item. */
    public String rule() {
        return rule;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The item with this code; empty for any other text and for null. */
    public static Optional<NoticeItem> ofCode(@Nullable String code) {
        for (var item : values()) {
            if (item.code.equals(code)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Whether a notice about this kind of handling has to contain the item. */
    boolean neededBy(NoticeItems notice) {
        return switch (rule) {
            case "PIPL-30" -> notice.sensitive();
            case "PIPL-39" -> notice.export();
            default -> true;
        };
    }
}
