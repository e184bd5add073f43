package org.hegui.local.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The notice about ordering of the seeded retailer, complete in both languages. */
public final class SampleNotice {
    private SampleNotice() {}

    /** A request to create it under this code. */
    public static ObjectNode named(String code) {
        return Bodies.purposes()
                .get(0)
                .<ObjectNode>withObject("/notice")
                .deepCopy()
                .put("code", code);
    }

    /** The same, and that what is ordered is delivered by a recipient abroad (PIPL-39). */
    public static ObjectNode abroad(String code) {
        var notice = named(code);
        notice.withArray("occasions").add("EXPORT");
        notice.withObject("/zh")
                .put("overseasRecipientName", "Sample Logistics Pte. Ltd.（新加坡）")
                .put("overseasRecipientContact", "privacy@logistics.example")
                .put("overseasRecipientPurpose", "把您订购的商品送达")
                .put("overseasRecipientMethod", "以电子方式接收、存储，供配送人员使用")
                .put("overseasRecipientCategories", "姓名、手机号、收货地址")
                .put("overseasRecipientRights", "直接联系接收方，或者联系我们转达");
        notice.withObject("/en")
                .put("overseasRecipientName", "Sample Logistics Pte. Ltd. (Singapore)")
                .put("overseasRecipientContact", "privacy@logistics.example")
                .put("overseasRecipientPurpose", "Delivering what you ordered")
                .put("overseasRecipientMethod", "Received and stored electronically, used by delivery staff")
                .put("overseasRecipientCategories", "Name, mobile number, delivery address")
                .put("overseasRecipientRights", "Contact the recipient, or contact us and we pass it on");
        return notice;
    }
}
