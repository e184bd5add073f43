package org.hegui.local.tour;

import java.util.Map;

import org.hegui.local.seed.SampleNotice;

/** What the privacy officer has to put in place before the others may do anything, told as it is done. */
final class Officer {
    private static final String PIPO = "pipo-a";
    private static final String COUNSEL = "counsel-a";

    private final Caller caller;
    private final Narrator narrator;
    private final String suffix;
    private final String marketing;
    private final String ordering;
    private String orderingId = "";

    Officer(Caller caller, Narrator narrator, String suffix, String marketing, String ordering) {
        this.caller = caller;
        this.narrator = narrator;
        this.suffix = suffix;
        this.marketing = marketing;
        this.ordering = ordering;
    }

    /** Publishes a notice and activates two purposes; "legitimate interest" is refused. */
    void preparePurposes() {
        var notice = told(
                post(PIPO, "/consent/v1/notices", SampleNotice.named("notice-" + suffix))
                        .answers(201),
                "drafted");
        told(
                change(PIPO, "/consent/v1/notices/" + notice.id() + "/publication", null)
                        .says("/status", "PUBLISHED"),
                "PUBLISHED");
        activate(marketing, "CONSENT", notice.id());
        orderingId = activate(ordering, "CONTRACT", notice.id());
        var refused = Bodies.purpose("profiling-" + suffix, "LEGITIMATE_INTEREST", notice.id());
        told(post(PIPO, "/consent/v1/purposes", refused).answers(400).cites("PIPL-13"), "refused");
    }

    /** People are told of the recipient, the export is assessed, and the ordering purpose names the recipient. */
    void tellOf(String recipient) {
        var purpose = "/consent/v1/purposes/" + orderingId;
        var notice = post(PIPO, "/consent/v1/notices", SampleNotice.abroad("notice-" + suffix))
                .answers(201);
        told(
                change(PIPO, "/consent/v1/notices/" + notice.id() + "/publication", null)
                        .says("/version", "2"),
                "PUBLISHED, version 2");
        told(
                change(PIPO, purpose + "/versions", Bodies.orderingWith(recipient, notice.id()))
                        .answers(201),
                "the purpose names the recipient");
        told(change(PIPO, purpose + "/versions/2/activation", null).answers(409).cites("PIPL-55(4)"), "not assessed");
        assess();
        told(change(PIPO, purpose + "/versions/2/activation", null).answers(200), "ACTIVE, version 2");
    }

    private String activate(String code, String legalBasis, String noticeId) {
        var described = post(PIPO, "/consent/v1/purposes", Bodies.purpose(code, legalBasis, noticeId));
        var purpose = told(described.answers(201), nameOf(code) + " on " + legalBasis);
        var active = change(PIPO, "/consent/v1/purposes/" + purpose.id() + "/activation", null);
        told(active.says("/status", "ACTIVE"), "ACTIVE");
        return purpose.id();
    }

    private void assess() {
        var assessment = told(
                post(PIPO, "/consent/v1/assessments", Bodies.assessment(ordering))
                        .answers(201),
                "assessed");
        var submitted = change(
                PIPO, "/consent/v1/assessments/" + assessment.id() + "/submission", Map.of("approver", "COUNSEL"));
        var approval = Map.of("decision", "APPROVE", "as", "COUNSEL", "reasons", "risks are covered");
        told(
                post(COUNSEL, "/consent/v1/reviews/" + submitted.text("/reviewId") + "/decisions", approval)
                        .says("/state", "APPROVED"),
                "approved by counsel");
    }

    private String nameOf(String code) {
        return code.substring(0, code.length() - suffix.length() - 1);
    }

    private Exchange post(String user, String path, Object body) {
        return caller.post(user, path, body);
    }

    private Exchange change(String user, String path, Object body) {
        return caller.change(user, path, body);
    }

    private Exchange told(Exchange exchange, String outcome) {
        narrator.answered(exchange, outcome);
        return exchange;
    }
}
