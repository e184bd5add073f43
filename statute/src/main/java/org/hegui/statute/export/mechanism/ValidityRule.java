package org.hegui.statute.export.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;
import org.hegui.statute.export.ExportMechanism;
import org.hegui.statute.time.Deadlines;

/**
 * How long does a mechanism hold? The time is that in force on the day of issue: for an assessment two years, since
 * XB three (XB-9, before it SA-14); for a certificate three (CERT-5).
 *
 * <p>An expiry doesn't move to a working day, because the validity would become longer.
 */
@Applies({"CERT", "CERT-5", "SA-14", "XB-9"})
public final class ValidityRule {
    private final Statute statute;
    private final Deadlines deadlines;

    /** Answers by the rules and numbers of each day asked about. */
    public ValidityRule(Statute statute) {
        this.statute = statute;
        this.deadlines = new Deadlines(statute.calendar());
    }

    /** The validity of an assessment passed on a day; empty before the measures are in force. */
    public Optional<Validity> assessment(LocalDate issued) {
        var book = statute.asOf(issued);
        return book.inForce("SA-14")
                ? Optional.of(
                        assessment(validityRule(book), issued, issued.plusYears(book.number("assessment.validity"))))
                : Optional.empty();
    }

    /**
     * The validity after an extension: it begins when the earlier one ends (XB-9).
     *
     * @param expiry the last day of the earlier one
     * @return empty when XB-9 is not in force on that day
     */
    public Optional<Validity> extended(LocalDate expiry) {
        var book = statute.asOf(expiry);
        return book.inForce("XB-9")
                ? Optional.of(
                        assessment("XB-9", expiry, expiry.plusYears(book.number("assessment.extension.validity"))))
                : Optional.empty();
    }

    /** The validity of a certificate issued on a day; empty before the measures are in force. */
    public Optional<Validity> certificate(LocalDate issued) {
        var book = statute.asOf(issued);
        return book.inForce("CERT-5") ? Optional.of(certificate(book, issued)) : Optional.empty();
    }

    /** Whether export may rest on it on a day. */
    public Verdict decide(Validity validity, LocalDate day) {
        return switch (validity.on(day)) {
            case NOT_YET ->
                verdict(day, "PIPL-38", Outcome.DENY, "尚未取得，不得出境。", "It isn't issued yet, so nothing may go.");
            case VALID -> verdict(day, validity.rule(), Outcome.PERMIT, holdsZh(validity), holdsEn(validity));
            case RENEWABLE ->
                verdict(
                        day,
                        validity.rule(),
                        Outcome.PERMIT,
                        holdsZh(validity) + "可以申请延长或者续期，越早越好。",
                        holdsEn(validity) + " Apply for the extension or renewal now; the earlier the better.");
            case EXPIRED ->
                verdict(
                        day,
                        validity.rule(),
                        Outcome.DENY,
                        "已于 " + validity.expires() + " 届满，不得再出境。请重新申报或者申请。",
                        "It expired after " + validity.expires() + "; nothing may go. Apply anew.");
        };
    }

    private Validity assessment(String rule, LocalDate from, LocalDate expires) {
        var days = statute.asOf(expires).number("assessment.extension.window");
        return new Validity(
                ExportMechanism.SECURITY_ASSESSMENT,
                rule,
                from,
                expires,
                deadlines.lastWorkingDays("XB-9", expires, days));
    }

    private Validity certificate(RuleBook book, LocalDate issued) {
        var expires = issued.plusYears(book.number("certificate.validity"));
        var renewal = deadlines.lastMonths("CERT-5", expires, book.number("certificate.renewal"));
        return new Validity(ExportMechanism.CERTIFICATION, "CERT-5", issued, expires, renewal);
    }

    private Verdict verdict(LocalDate day, String rule, Outcome outcome, String zh, String en) {
        var effect = outcome == Outcome.PERMIT ? Effect.PERMITS : Effect.REFUSES;
        return new Verdict(outcome, List.of(statute.asOf(day).reason(rule, effect, zh, en)));
    }

    private static String validityRule(RuleBook book) {
        return book.inForce("XB-9") ? "XB-9" : "SA-14";
    }

    private static String holdsZh(Validity validity) {
        return validity.mechanism().label().zh() + "有效至 " + validity.expires() + "（含当日）。";
    }

    private static String holdsEn(Validity validity) {
        return "It holds until the end of " + validity.expires() + ".";
    }
}
