package org.hegui.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.statute.Statute;
import org.hegui.statute.notice.NoticeRule;

/** What tests need to exist before they ask their question. */
public final class Given {

    /** The API of this service. */
    public static final Api API = Api.at("/consent/v1");

    /** SHA-256 of some consent screen. */
    public static final String SCREEN = "ab".repeat(32);

    private Given() {}

    /** The privacy officer. */
    public static String pipo() {
        return Tokens.of("pipo");
    }

    /** A salesperson. */
    public static String staff() {
        return Tokens.of("staff");
    }

    /** A code that no other test uses. */
    public static String code(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** A notice with every item that the law asks of ordinary handling. */
    public static Map<String, Object> completeNotice(String code) {
        return new HashMap<>(Map.of("code", code, "zh", items("示例"), "en", items("sample")));
    }

    /** A published notice. */
    public static UUID publishedNotice() {
        var id = API.create(pipo(), "/notices", completeNotice(code("notice")));
        API.change(pipo(), "/notices/" + id + "/publication").then().statusCode(200);
        return id;
    }

    /** A purpose that has not been activated. */
    public static Map<String, Object> purpose(String code, String legalBasis, UUID noticeId) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "nameZh",
                "示例目的",
                "nameEn",
                "Sample purpose",
                "legalBasis",
                legalBasis,
                "justification",
                "needed to deliver what was ordered",
                "categories",
                List.of("fullName", "mobile"),
                "method",
                "stored and used by staff",
                "retention",
                "P1Y",
                "necessary",
                true,
                "noticeId",
                noticeId));
    }

    /** The code of an active purpose with this basis. */
    public static String activePurpose(String legalBasis) {
        var code = code("purpose");
        var id = API.create(pipo(), "/purposes", purpose(code, legalBasis, publishedNotice()));
        API.change(pipo(), "/purposes/" + id + "/activation").then().statusCode(200);
        return code;
    }

    /** An answer to a request for consent. */
    public static Map<String, Object> consent(UUID subjectId, String purpose, String answer) {
        return new HashMap<>(Map.of(
                "subjectId", subjectId,
                "purpose", purpose,
                "answer", answer,
                "language", "zh-CN",
                "channel", "app",
                "uiEvidence", SCREEN));
    }

    private static Map<String, String> items(String text) {
        var items = new HashMap<String, String>();
        new NoticeRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)))
                .required(Set.of())
                .forEach(item -> items.put(item.code(), text + " " + item.code()));
        return items;
    }
}
