package org.hegui.consent.receipt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.receipt.content.ReceiptEvent;
import org.hegui.consent.receipt.content.ReceiptField;
import org.hegui.consent.receipt.content.ReceiptNotice;
import org.hegui.consent.receipt.content.ReceiptParty;
import org.hegui.consent.receipt.content.ReceiptProcessing;
import org.hegui.consent.receipt.content.ReceiptPurpose;
import org.hegui.consent.receipt.content.ReceiptRecord;
import org.hegui.consent.receipt.source.ReceiptSource;
import org.hegui.statute.Text;
import org.hegui.statute.field.Field;
import org.hegui.statute.notice.NoticeItem;

/** Makes the record of a receipt from what is kept. Pure. */
final class ReceiptRecords {

    /** Under this name the provenance of an imported statement holds the hash of the text that was shown then. */
    static final String SHOWN_TEXT_HASH = "noticeHash";

    private static final String JURISDICTION = "CN";
    private static final String CHINESE = "zh-CN";

    private ReceiptRecords() {}

    static ReceiptRecord of(ReceiptSource source) {
        var said = source.said();
        var processing = new ReceiptProcessing(
                notice(source.notice(), said.provenance()), said.language(), JURISDICTION, List.of(purpose(source)));
        return new ReceiptRecord(
                ReceiptRecord.SCHEMA, said.id(), said.subjectId(), processing, parties(source), List.of(event(said)));
    }

    private static ReceiptNotice notice(ReceiptSource.Notice notice, Map<String, String> provenance) {
        return new ReceiptNotice(
                notice.id(),
                notice.code(),
                notice.version(),
                notice.contentHash(),
                notice.publishedAt(),
                provenance.get(SHOWN_TEXT_HASH));
    }

    private static ReceiptPurpose purpose(ReceiptSource source) {
        var said = source.said();
        var purpose = source.purpose();
        var items = source.notice().items();
        return new ReceiptPurpose(
                purpose.id(),
                purpose.code(),
                purpose.version(),
                said.language().equals(CHINESE) ? purpose.nameZh() : purpose.nameEn(),
                purpose.legalBasis(),
                said.categories().stream()
                        .sorted()
                        .map(field -> field(field, said.language()))
                        .toList(),
                List.of(said.handler()),
                said.channel(),
                purpose.method(),
                purpose.retention(),
                recipients(source),
                purpose.automated(),
                purpose.disclosed(),
                items.get(NoticeItem.WITHDRAWAL),
                items.get(NoticeItem.RIGHTS));
    }

    private static ReceiptField field(Field field, String language) {
        return new ReceiptField(
                field.code(), in(language, field.label()), field.fieldClass().sensitive());
    }

    private static String in(String language, Text text) {
        return language.equals(CHINESE) ? text.zh() : text.en();
    }

    /** A separate consent names its one recipient; another is about all that the purpose names. */
    private static List<String> recipients(ReceiptSource source) {
        var named = source.said().recipient();
        return named == null ? source.purpose().recipients() : List.of(named);
    }

    private static List<ReceiptParty> parties(ReceiptSource source) {
        var items = source.notice().items();
        var parties = new ArrayList<ReceiptParty>();
        parties.add(new ReceiptParty(
                source.said().handler(),
                ReceiptParty.CONTROLLER,
                items.get(NoticeItem.HANDLER_NAME),
                items.get(NoticeItem.HANDLER_CONTACT)));
        recipients(source).forEach(id -> parties.add(new ReceiptParty(id, ReceiptParty.THIRD_PARTY, null, null)));
        return List.copyOf(parties);
    }

    private static ReceiptEvent event(ReceiptSource.Said said) {
        return new ReceiptEvent(
                said.saidAt(),
                said.kind(),
                said.status(),
                said.saidBy(),
                lasting(said.saidAt(), said.validUntil()),
                said.validUntil(),
                said.channel(),
                said.uiEvidence(),
                said.documentHash(),
                said.withdraws(),
                said.provenance().isEmpty() ? null : said.provenance());
    }

    private static @Nullable Duration lasting(Instant from, @Nullable Instant until) {
        return until == null ? null : Duration.between(from, until);
    }
}
