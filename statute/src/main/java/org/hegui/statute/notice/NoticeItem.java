package org.hegui.statute.notice;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/** The items that a notice may have to contain, each with the rule that asks for it and the occasion on which it does. */
public enum NoticeItem {
    /** Who handles the information. */
    HANDLER_NAME("handlerName", "PIPL-17", null, "处理者名称或者姓名", "the handler's name"),
    /** How to reach the handler. */
    HANDLER_CONTACT("handlerContact", "PIPL-17", null, "处理者联系方式", "the handler's contact"),
    /** What the information is for. */
    PURPOSE("purpose", "PIPL-17", null, "处理目的", "the purpose"),
    /** How it is handled. */
    METHOD("method", "PIPL-17", null, "处理方式", "the method"),
    /** Which information. */
    CATEGORIES("categories", "PIPL-17", null, "个人信息种类", "the categories"),
    /** For how long, or how that is found. */
    RETENTION("retention", "PIPL-17", null, "保存期限或其确定方法", "how long it is kept, or how that is determined"),
    /** How to use one's rights. */
    RIGHTS("rights", "PIPL-17", null, "行使权利的方式和程序", "how to exercise rights"),
    /** What happens when the period ends. */
    EXPIRY_TREATMENT("expiryTreatment", "NDSR-21", null, "保存期限届满后的处理方式", "what happens when the period ends"),
    /** How to get at one's information. */
    ACCESS("access", "NDSR-21", null, "查阅的方法", "how to access it"),
    /** How to get a copy. */
    COPY("copy", "NDSR-21", null, "复制的方法", "how to get a copy"),
    /** How to have it transferred to another handler. */
    TRANSFER("transfer", "NDSR-21", null, "转移的方法", "how to have it transferred"),
    /** How to have it corrected. */
    CORRECTION("correction", "NDSR-21", null, "更正的方法", "how to have it corrected"),
    /** How to add to it. */
    SUPPLEMENT("supplement", "NDSR-21", null, "补充的方法", "how to add to it"),
    /** How to have it deleted. */
    DELETION("deletion", "NDSR-21", null, "删除的方法", "how to have it deleted"),
    /** How to have its handling restricted. */
    RESTRICTION("restriction", "NDSR-21", null, "限制处理的方法", "how to have its handling restricted"),
    /** How to cancel the account. */
    ACCOUNT_CANCELLATION("accountCancellation", "NDSR-21", null, "注销账号的方法", "how to cancel the account"),
    /** How to withdraw consent. */
    WITHDRAWAL("withdrawal", "NDSR-21", null, "撤回同意的方法", "how to withdraw consent"),
    /** The list of what is collected: purpose, method, categories. */
    COLLECTION_LIST("collectionList", "NDSR-21", null, "收集个人信息的清单", "the list of what is collected"),
    /** The list of what is provided to others: purpose, method, categories, recipient. */
    THIRD_PARTY_LIST(
            "thirdPartyList", "NDSR-21", NoticeOccasion.PROVIDE, "向其他处理者提供个人信息的清单", "the list of what others receive"),
    /** Why sensitive information is needed. */
    NECESSITY(
            "necessity",
            "PIPL-30",
            NoticeOccasion.SENSITIVE,
            "处理敏感个人信息的必要性",
            "why the sensitive information is necessary"),
    /** What handling sensitive information means for the person's rights. */
    IMPACT("impact", "PIPL-30", NoticeOccasion.SENSITIVE, "对个人权益的影响", "the impact on the person's rights"),
    /** The rules made for children's information, and how a guardian consents. */
    CHILDREN_RULES(
            "childrenRules", "PIPL-31", NoticeOccasion.CHILDREN, "儿童个人信息的专门处理规则", "the dedicated rules for children"),
    /** Who receives it in the mainland. */
    RECIPIENT_NAME("recipientName", "PIPL-23", NoticeOccasion.PROVIDE, "接收方名称或者姓名", "the recipient's name"),
    /** How to reach that recipient. */
    RECIPIENT_CONTACT("recipientContact", "PIPL-23", NoticeOccasion.PROVIDE, "接收方联系方式", "the recipient's contact"),
    /** What that recipient uses it for. */
    RECIPIENT_PURPOSE("recipientPurpose", "PIPL-23", NoticeOccasion.PROVIDE, "接收方的处理目的", "the recipient's purpose"),
    /** How that recipient handles it. */
    RECIPIENT_METHOD("recipientMethod", "PIPL-23", NoticeOccasion.PROVIDE, "接收方的处理方式", "the recipient's method"),
    /** Which information that recipient gets. */
    RECIPIENT_CATEGORIES(
            "recipientCategories", "PIPL-23", NoticeOccasion.PROVIDE, "向接收方提供的个人信息种类", "the categories provided"),
    /** Who receives it abroad. */
    OVERSEAS_RECIPIENT_NAME(
            "overseasRecipientName", "PIPL-39", NoticeOccasion.EXPORT, "境外接收方名称或者姓名", "the overseas recipient's name"),
    /** How to reach that recipient. */
    OVERSEAS_RECIPIENT_CONTACT(
            "overseasRecipientContact",
            "PIPL-39",
            NoticeOccasion.EXPORT,
            "境外接收方联系方式",
            "the overseas recipient's contact"),
    /** What the recipient uses it for. */
    OVERSEAS_RECIPIENT_PURPOSE(
            "overseasRecipientPurpose",
            "PIPL-39",
            NoticeOccasion.EXPORT,
            "境外接收方的处理目的",
            "the overseas recipient's purpose"),
    /** How the recipient handles it. */
    OVERSEAS_RECIPIENT_METHOD(
            "overseasRecipientMethod",
            "PIPL-39",
            NoticeOccasion.EXPORT,
            "境外接收方的处理方式",
            "the overseas recipient's method"),
    /** Which information goes there. */
    OVERSEAS_RECIPIENT_CATEGORIES(
            "overseasRecipientCategories", "PIPL-39", NoticeOccasion.EXPORT, "出境的个人信息种类", "the categories sent abroad"),
    /** How to use one's rights against the recipient. */
    OVERSEAS_RECIPIENT_RIGHTS(
            "overseasRecipientRights",
            "PIPL-39",
            NoticeOccasion.EXPORT,
            "向境外接收方行使权利的方式和程序",
            "how to exercise rights against the overseas recipient"),
    /** That a program recommends or decides, and by which principle, for what and how. */
    ALGORITHM(
            "algorithm",
            "ALG-16",
            NoticeOccasion.AUTOMATED_DECISION,
            "自动化决策的基本原理、目的意图和主要运行机制",
            "the principle, purpose and main mechanism of the algorithm"),
    /** How to get results that aren't personalised, or to refuse. */
    PERSONALISATION_OFF(
            "personalisationOff",
            "PIPL-24",
            NoticeOccasion.AUTOMATED_DECISION,
            "不针对个人特征的选项或者便捷的拒绝方式",
            "the option that is not personalised, or how to refuse"),
    /** The sign beside the device. */
    SIGN("sign", "PIPL-26", NoticeOccasion.PUBLIC_PLACE, "采集设备旁的显著提示标识", "the sign beside the device"),
    /** Who takes the information over. */
    SUCCESSOR_NAME("successorName", "PIPL-22", NoticeOccasion.SUCCESSION, "接收方名称或者姓名（合并、分立等）", "the successor's name"),
    /** How to reach the successor. */
    SUCCESSOR_CONTACT(
            "successorContact", "PIPL-22", NoticeOccasion.SUCCESSION, "接收方联系方式（合并、分立等）", "the successor's contact");

    private final String code;
    private final String rule;
    private final @Nullable NoticeOccasion occasion;
    private final Text label;

    NoticeItem(String code, String rule, @Nullable NoticeOccasion occasion, String zh, String en) {
        this.code = code;
        this.rule = rule;
        this.occasion = occasion;
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

    /** On which occasion a notice has to contain it; empty for every notice. */
    public Optional<NoticeOccasion> occasion() {
        return Optional.ofNullable(occasion);
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

    /** Whether a notice on these occasions has to contain the item. */
    boolean neededOn(Set<NoticeOccasion> occasions) {
        return occasion == null || occasions.contains(occasion);
    }

    /** Whether the item is asked for because of one of these occasions, and not of every notice. */
    boolean addedBy(Set<NoticeOccasion> occasions) {
        return occasion != null && occasions.contains(occasion);
    }
}
