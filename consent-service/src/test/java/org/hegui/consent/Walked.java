package org.hegui.consent;

import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activated;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.assessed;
import static org.hegui.consent.Given.assessment;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.newVersion;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.Given.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hegui.consent.campaign.WalkedCampaigns;
import org.hegui.platform.testkit.walk.WalkedService;

/** What the walks over this service need. */
final class Walked {

    private static final UUID SUBJECT = UUID.randomUUID();

    private Walked() {}

    static WalkedService service() {
        return WalkedCampaigns.addTo(WalkedService.ofService("/consent/v1"))
                .value("subjectId", () -> SUBJECT)
                .value("with", Given::publishedNotice)
                .unwalked("getPublicNotice", "open to all, and shows what is published only: PublicNoticeTest")
                .unwalked("getPublicNoticeVersion", "open to all, and shows what is published only: PublicNoticeTest")
                .unwalked("downloadPublicNotice", "open to all, and shows what is published only: PublicNoticeTest")
                .value("purpose", Walked::grantedPurpose)
                .existing("/notices/{id}", () -> API.create(pipo(), "/notices", completeNotice(code("notice"))))
                .existing("/purposes/{id}", Walked::activeOne)
                .existing("/purposes/{id}/activation", Walked::draft)
                .existingIn("/purposes/{id}/versions/{number}", Walked::draftOf)
                .existing("/assessments/{id}", Walked::draftAssessment)
                .existing("/assessments/{id}/versions", Walked::voidedAssessment)
                .existing("/assessments/{id}/versions/{number}", () -> 1)
                .existing("/consents/{id}", Walked::granted)
                .existing("/preferences/{id}", () -> API.create(staff(), "/preferences", choice()))
                .existing("/suppressions/{id}", () -> API.create(staff(), "/suppressions", suppression()))
                .existing("/subjects/{subjectId}", () -> SUBJECT)
                .existing("/subjects/{subjectId}/tags/{tag}", () -> "vip")
                .body("setPreference", Walked::choice)
                .body("createSuppression", Walked::suppression)
                .body("checkSuppressions", () -> Map.of("channel", "SMS", "subjectIds", List.of(SUBJECT)))
                .body("checkTag", () -> Map.of("tag", "vip", "subjectIds", List.of(SUBJECT)))
                .body("receiveReply", () -> Map.of("channel", "SMS", "address", "13800001234", "text", "TD"))
                .unwalked("liftSuppression", "needs a later consent of the same person; see SuppressionLiftingTest")
                .unwalked("importSuppressions", "reads lists and no JSON; see SuppressionListTest")
                .unwalked(
                        "deleteTags", "a person is no row of ours, and is known to every handler; see TagResourceTest")
                .unwalked("deleteTag", "a person is no row of ours, and is known to every handler; see TagResourceTest")
                .unwalked("getDeletedTags", "a person is no row of ours; see TagResourceTest")
                .showsNoRows("getPreferences", "names nobody but the person who is asked about")
                .showsNoRows("exportSuppressions", "shows hashes and no ids")
                .existing("/consent-imports/{id}", () -> API.create(pipo(), "/consent-imports", imported()))
                .bodyNamingOwn("createConsentImport", Walked::imported)
                .unwalked("sendConsentImportRows", "a file of rows, no JSON: LegacyImportTest")
                .unwalked("verifyReceipt", "open to all, and answers only who holds the receipt: ReceiptResourceTest")
                .body("createNotice", () -> completeNotice(code("notice")))
                .body("changeNotice", Walked::texts)
                .bodyNamingOwn("createPurpose", Walked::draftPurpose)
                .bodyNamingOwn("draftPurposeVersion", Walked::contents)
                .bodyNamingOwn("changePurposeVersion", Walked::contents)
                .bodyNamingOwn("createAssessment", () -> assessment(draft()))
                .bodyNamingOwn("changeAssessment", () -> assessment(draft()))
                .bodyNamingOwn("draftAssessmentVersion", () -> assessment(draft()))
                .body("submitAssessment", () -> Map.of("approver", "COUNSEL"))
                .bodyNamingOwn("createConsent", () -> consent(SUBJECT, activePurpose("CONSENT"), "GRANTED"))
                .bodyNamingOwn("withdrawPurpose", () -> withdrawal(grantedPurpose()))
                .bodyNamingOwn("recordPrompt", () -> prompt(activePurpose("CONSENT")))
                .bodyNamingOwn("decide", () -> question(activePurpose("CONTRACT")))
                .body("evaluate", () -> evaluation(activePurpose("CONTRACT")))
                .body("evaluateAll", () -> evaluation(activePurpose("CONTRACT")))
                .unwalked("decideBatch", "reads lines, and answers each that is bad: BatchResourceTest");
    }

    private static Map<String, Object> texts() {
        var notice = completeNotice(code("notice"));
        notice.remove("code");
        return notice;
    }

    private static Map<String, Object> choice() {
        return Map.of("subjectId", SUBJECT, "kind", "PERSONALISATION", "chosen", false, "source", "app");
    }

    private static Map<String, Object> suppression() {
        return Map.of("channel", "CALL", "subjectId", SUBJECT, "reason", "OPT_OUT", "source", "app");
    }

    private static Map<String, Object> imported() {
        var provenance = Map.of(
                "collectedBy", "a shop",
                "collectedHow", "a paper form",
                "from", "2020-01-01",
                "to", "2024-12-31",
                "documentHash", Given.SCREEN);
        return Map.of("source", "old-crm", "noticeId", publishedNotice(), "provenance", provenance);
    }

    private static UUID granted() {
        return API.create(staff(), "/consents", consent(SUBJECT, activePurpose("CONSENT"), "GRANTED"));
    }

    private static String grantedPurpose() {
        var purpose = activePurpose("CONSENT");
        API.create(staff(), "/consents", consent(SUBJECT, purpose, "GRANTED"));
        return purpose;
    }

    private static Map<String, Object> withdrawal(String purpose) {
        return Map.of("subjectId", SUBJECT, "purpose", purpose, "channel", "app");
    }

    private static Map<String, Object> prompt(String purpose) {
        return Map.of(
                "subjectId",
                SUBJECT,
                "purpose",
                purpose,
                "noticeId",
                Versions.notice(purpose),
                "language",
                "zh-CN",
                "channel",
                "app",
                "uiEvidence",
                Given.SCREEN);
    }

    private static UUID draft() {
        return API.create(pipo(), "/purposes", draftPurpose());
    }

    private static UUID activeOne() {
        return activated(draftPurpose());
    }

    private static int draftOf(String versions) {
        var purpose = UUID.fromString(versions.split("/")[2]);
        API.change(pipo(), "/purposes/" + purpose + "/versions", contents());
        return API.get(pipo(), "/purposes/" + purpose + "/versions")
                .then()
                .extract()
                .path("items[-1].number");
    }

    private static Map<String, Object> contents() {
        var contents = draftPurpose();
        contents.remove("code");
        return contents;
    }

    private static UUID draftAssessment() {
        return API.create(pipo(), "/assessments", assessment(draft()));
    }

    private static UUID voidedAssessment() {
        var purpose = activeOne();
        var assessment = assessed(purpose);
        var contents = contents();
        contents.put("method", "printed");
        newVersion(purpose, contents);
        return assessment;
    }

    private static Map<String, Object> draftPurpose() {
        return purpose(code("purpose"), "CONTRACT", publishedNotice());
    }

    private static Map<String, Object> question(String purpose) {
        return Map.of("subjectId", SUBJECT, "act", "USE", "purpose", purpose);
    }

    private static Map<String, Object> evaluation(String purpose) {
        return Map.of(
                "subject", Map.of("type", "user", "id", "alice"),
                "action", Map.of("name", "USE"),
                "resource", Map.of("type", "person", "id", SUBJECT),
                "context", Map.of("purpose", purpose));
    }
}
