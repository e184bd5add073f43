package org.hegui.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.restassured.response.Response;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.statute.Statute;
import org.hegui.statute.notice.NoticeOccasion;
import org.hegui.statute.notice.NoticeRule;

/** What tests need to exist before they ask their question. */
public final class Given {

    /** The API of this service. */
    public static final Api API = Api.at("/consent/v1");

    /** SHA-256 of some consent screen. */
    public static final String SCREEN = "ab".repeat(32);

    /** That somebody said yes by an act of their own, to one thing. */
    public static final Map<String, Object> FREELY = Map.of("explicitAct", true, "preTicked", false);

    private static final Set<String> CONTENTS = Set.of(
            "nameZh",
            "nameEn",
            "legalBasis",
            "justification",
            "citation",
            "categories",
            "method",
            "retention",
            "necessary",
            "necessity",
            "automatedDecision",
            "publicDisclosure",
            "recipients",
            "noticeId");

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

    /** A notice with every item that the law asks of it on these occasions, or of ordinary handling without any. */
    public static Map<String, Object> completeNotice(String code, NoticeOccasion... occasions) {
        var covered = Set.of(occasions);
        return new HashMap<>(Map.of(
                "code",
                code,
                "occasions",
                List.copyOf(covered),
                "zh",
                items("示例", covered),
                "en",
                items("sample", covered)));
    }

    /** A published notice that covers these occasions. */
    public static UUID publishedNotice(NoticeOccasion... occasions) {
        return published(completeNotice(code("notice"), occasions));
    }

    /** A published notice that tells of all that a purpose may do. */
    public static UUID wideNotice() {
        return publishedNotice(
                NoticeOccasion.SENSITIVE,
                NoticeOccasion.PROVIDE,
                NoticeOccasion.EXPORT,
                NoticeOccasion.AUTOMATED_DECISION);
    }

    /** The id of this notice, which gets published. */
    public static UUID published(Map<String, Object> notice) {
        var id = API.create(pipo(), "/notices", notice);
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
        return activePurpose(legalBasis, publishedNotice());
    }

    /** The code of an active purpose with this basis, of which people are told by this notice. */
    public static String activePurpose(String legalBasis, UUID noticeId) {
        var code = code("purpose");
        activated(purpose(code, legalBasis, noticeId));
        return code;
    }

    /** The id of this purpose, active. */
    public static UUID activated(Map<String, Object> purpose) {
        var id = API.create(pipo(), "/purposes", purpose);
        API.change(pipo(), "/purposes/" + id + "/activation").then().statusCode(200);
        return id;
    }

    /** The code of an active purpose that rests on consent and covers these categories, assessed beforehand. */
    public static String activeSensitivePurpose(String... categories) {
        var code = code("purpose");
        var purpose = purpose(code, "CONSENT", wideNotice());
        purpose.put("categories", List.of(categories));
        var id = API.create(pipo(), "/purposes", purpose);
        assessed(id);
        API.change(pipo(), "/purposes/" + id + "/activation").then().statusCode(200);
        return code;
    }

    /** The id of an active purpose, found by its code. */
    public static UUID purposeId(String code) {
        var path = "/purposes?limit=200";
        for (var after = ""; after != null; ) {
            var page = API.get(pipo(), path + after).then().statusCode(200).extract();
            String id = page.path("items.find { it.code == '" + code + "' }?.id");
            if (id != null) {
                return UUID.fromString(id);
            }
            String next = page.path("next");
            after = next == null ? null : "&after=" + next;
        }
        throw new AssertionError("There is no purpose " + code);
    }

    /** What a version of a purpose says; change what is to be different. */
    public static Map<String, Object> contents(UUID purposeId) {
        var seen =
                API.get(pipo(), "/purposes/" + purposeId).then().statusCode(200).extract();
        var contents = new HashMap<String, Object>(seen.<Map<String, Object>>path(""));
        contents.keySet().retainAll(CONTENTS);
        return contents;
    }

    /** The number of a new version of the purpose that says this, drafted but not activated. */
    public static int draftVersion(UUID purposeId, Map<String, Object> contents) {
        return API.change(pipo(), "/purposes/" + purposeId + "/versions", contents)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** The number of a new version of the purpose that says this and is relied on from now on. */
    public static int newVersion(UUID purposeId, Map<String, Object> contents) {
        var number = draftVersion(purposeId, contents);
        activateVersion(purposeId, number).then().statusCode(200);
        return number;
    }

    /** The answer to the activation of a version. */
    public static Response activateVersion(UUID purposeId, int number) {
        return API.change(pipo(), "/purposes/" + purposeId + "/versions/" + number + "/activation");
    }

    /** An assessment of these purposes, by code or id. */
    public static Map<String, Object> assessment(Object... purposes) {
        return new HashMap<>(Map.of(
                "title",
                "sample assessment",
                "purposes",
                Stream.of(purposes).map(Object::toString).toList(),
                "lawfulness",
                "lawful, legitimate and necessary",
                "impact",
                "little impact, low risk",
                "measures",
                "encrypted, access by role",
                "risks",
                List.of(Map.of("description", "loss", "level", "LOW", "measure", "backup"))));
    }

    /** The id of an approved assessment of a purpose: the version relied on and the one being written. */
    public static UUID assessed(UUID purposeId) {
        var id = API.create(pipo(), "/assessments", assessment(purposeId));
        approveAssessment(id);
        return id;
    }

    /** Has counsel approve the newest version of an assessment that the privacy officer wrote. */
    public static void approveAssessment(UUID id) {
        decideAssessment(id, "APPROVE");
    }

    /** Has counsel decide on the newest version of an assessment that the privacy officer wrote. */
    public static void decideAssessment(UUID id, String decision) {
        String review = API.change(pipo(), "/assessments/" + id + "/submission", Map.of("approver", "COUNSEL"))
                .then()
                .statusCode(200)
                .extract()
                .path("reviewId");
        var ballot = Map.of("decision", decision, "as", "COUNSEL", "reasons", "read it");
        API.post(Tokens.of("counsel"), "/reviews/" + review + "/decisions", ballot)
                .then()
                .statusCode(201);
    }

    /** An answer to a request for consent, said by an act of its own. */
    public static Map<String, Object> consent(UUID subjectId, String purpose, String answer) {
        return new HashMap<>(Map.of(
                "subjectId", subjectId,
                "purpose", purpose,
                "answer", answer,
                "language", "zh-CN",
                "channel", "app",
                "uiEvidence", SCREEN,
                "interaction", FREELY));
    }

    private static Map<String, String> items(String text, Set<NoticeOccasion> occasions) {
        var items = new HashMap<String, String>();
        new NoticeRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)))
                .required(occasions)
                .forEach(item -> items.put(item.code(), text + " " + item.code()));
        return items;
    }
}
