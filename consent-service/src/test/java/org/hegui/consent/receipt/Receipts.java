package org.hegui.consent.receipt;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.receipt.content.ConsentReceipt;
import org.hegui.consent.receipt.content.ReceiptProof;
import org.hegui.consent.receipt.source.ReceiptSource;
import org.hegui.statute.field.Field;
import org.hegui.statute.notice.NoticeItem;

/** What is kept about statements that no test stored. */
public final class Receipts {

    static final Instant SAID_AT = Instant.parse("2026-11-25T03:04:05.678901Z");
    static final UUID SUBJECT = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

    private Receipts() {}

    /** A receipt that isn't sealed yet, of a grant in this language. */
    public static ConsentReceipt receipt(String language) {
        var record = ReceiptRecords.of(source(said(language, "GRANTED", null, Map.of()), notice(language)));
        return ConsentReceipt.of(record, ReceiptProof.absent(), "https://hegui.example/consent/v1");
    }

    static ReceiptSource source(ReceiptSource.Said said, ReceiptSource.Notice notice) {
        var purpose = new ReceiptSource.Purpose(
                UUID.fromString("0199aaaa-0000-7000-8000-000000000002"),
                "newsletter",
                2,
                "会员资讯推送",
                "member newsletter",
                "CONSENT",
                "收集、存储、通过短信发送",
                "P2Y",
                false,
                false,
                List.of("0199aaaa-0000-7000-8000-000000000009"));
        return new ReceiptSource(said, purpose, notice, null, null);
    }

    static ReceiptSource.Said said(
            String language, String status, @Nullable Instant validUntil, Map<String, String> provenance) {
        return new ReceiptSource.Said(
                UUID.fromString("0199aaaa-0000-7000-8000-000000000003"),
                "handler-a",
                SUBJECT,
                status,
                "GENERAL",
                EnumSet.of(Field.MOBILE, Field.FULL_NAME, Field.FACE_TEMPLATE),
                null,
                language,
                "app",
                "ab".repeat(32),
                null,
                null,
                SAID_AT,
                validUntil,
                "SUBJECT",
                provenance);
    }

    static ReceiptSource.Notice notice(String language) {
        var chinese = language.equals("zh-CN");
        return new ReceiptSource.Notice(
                UUID.fromString("0199aaaa-0000-7000-8000-000000000004"),
                "privacy",
                7,
                "cd".repeat(32),
                SAID_AT.minusSeconds(1000),
                Map.of(
                        NoticeItem.HANDLER_NAME, chinese ? "合规零售（上海）有限公司" : "Hegui Retail <Shanghai> & Co",
                        NoticeItem.HANDLER_CONTACT, "pipo@hegui.example",
                        NoticeItem.WITHDRAWAL, chinese ? "应用内“我的—隐私设置”或任一门店" : "in the app or in any shop",
                        NoticeItem.RIGHTS, chinese ? "致电 400-000-0000" : "call 400-000-0000"));
    }
}
