package org.hegui.consent.receipt.source;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.mutiny.sqlclient.Row;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.FieldsConverter;
import org.hegui.statute.notice.NoticeItem;

/** Reads a row of {@link ReceiptQueries}. */
final class ReceiptRow {

    private static final JsonMapper JSON = new JsonMapper();
    private static final FieldsConverter FIELDS = new FieldsConverter();

    private ReceiptRow() {}

    static ReceiptSource source(Row row) {
        return new ReceiptSource(
                said(row), purpose(row), notice(row), row.getUUID("evidence_id"), row.getString("ended_as"));
    }

    private static ReceiptSource.Said said(Row row) {
        var provenance = row.getString("provenance");
        return new ReceiptSource.Said(
                row.getUUID("id"),
                row.getString("handler"),
                row.getUUID("subject_id"),
                row.getString("status"),
                row.getString("kind"),
                FIELDS.convertToEntityAttribute(row.getString("categories")),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("channel"),
                row.getString("ui_evidence"),
                row.getString("document_hash"),
                row.getUUID("withdraws"),
                row.getOffsetDateTime("said_at").toInstant(),
                instant(row, "valid_until"),
                row.getString("said_by"),
                provenance == null ? Map.of() : json(provenance, new TypeReference<Map<String, String>>() {}));
    }

    private static ReceiptSource.Purpose purpose(Row row) {
        return new ReceiptSource.Purpose(
                row.getUUID("purpose_id"),
                row.getString("purpose_code"),
                row.getInteger("number"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("legal_basis"),
                row.getString("method"),
                row.getString("retention"),
                row.getBoolean("automated"),
                row.getBoolean("disclosed"),
                json(row.getString("recipients"), new TypeReference<List<String>>() {}));
    }

    private static ReceiptSource.Notice notice(Row row) {
        return new ReceiptSource.Notice(
                row.getUUID("notice_id"),
                row.getString("notice_code"),
                row.getInteger("notice_version"),
                row.getString("content_hash"),
                instant(row, "published_at"),
                json(row.getString("notice_items"), new TypeReference<Map<NoticeItem, String>>() {}));
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static <T> T json(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
