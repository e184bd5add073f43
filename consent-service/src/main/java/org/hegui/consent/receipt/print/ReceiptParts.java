package org.hegui.consent.receipt.print;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.receipt.content.ConsentReceipt;
import org.hegui.consent.receipt.content.ReceiptEvent;
import org.hegui.consent.receipt.content.ReceiptField;
import org.hegui.consent.receipt.content.ReceiptNotice;
import org.hegui.consent.receipt.content.ReceiptProcessing;
import org.hegui.consent.receipt.content.ReceiptProof;
import org.hegui.consent.receipt.content.ReceiptPurpose;
import org.hegui.consent.receipt.content.ReceiptRecord;
import org.hegui.platform.html.Language;
import org.hegui.statute.purpose.LegalBasis;

/** The parts of a receipt in the words of one language. Pure. */
final class ReceiptParts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'xxx").withZone(ZoneId.of("Asia/Shanghai"));

    private final ConsentReceipt receipt;
    private final Language language;

    ReceiptParts(ConsentReceipt receipt, Language language) {
        this.receipt = receipt;
        this.language = language;
    }

    List<ReceiptSheet.Part> all() {
        var record = receipt.consentRecord();
        var processing = record.piiProcessing();
        return List.of(
                statement(record.events().getFirst(), processing),
                purpose(processing.purposes().getFirst()),
                controller(record),
                notice(processing.privacyNotice()),
                proof(record, receipt.proof()));
    }

    private ReceiptSheet.Part statement(ReceiptEvent event, ReceiptProcessing processing) {
        return lines().add(ReceiptWord.STATE, word(event.eventState()))
                .add(ReceiptWord.KIND, word(event.eventType()))
                .add(ReceiptWord.TIME, time(event.eventTime()))
                .add(ReceiptWord.VALID_UNTIL, time(event.validUntil()))
                .add(ReceiptWord.SAID_BY, word(event.entityId()))
                .add(ReceiptWord.CHANNEL, event.channel())
                .add(ReceiptWord.LANGUAGE, processing.language())
                .add(ReceiptWord.WITHDRAWS, event.withdraws())
                .add(ReceiptWord.PROVENANCE, provenance(event.provenance()))
                .under(ReceiptWord.STATEMENT);
    }

    private ReceiptSheet.Part purpose(ReceiptPurpose purpose) {
        return lines().add(ReceiptWord.PURPOSE, purpose.purpose())
                .add(ReceiptWord.LAWFUL_BASIS, basis(purpose.lawfulBasis()))
                .add(ReceiptWord.FIELDS, fields(purpose.piiInformation()))
                .add(ReceiptWord.METHOD, purpose.processingMethod())
                .add(ReceiptWord.RETENTION, period(purpose.retentionPeriod()))
                .add(ReceiptWord.RECIPIENTS, recipients(purpose.recipientThirdParties()))
                .add(ReceiptWord.AUTOMATED, yesOrNothing(purpose.automatedDecisionMaking()))
                .add(ReceiptWord.DISCLOSED, yesOrNothing(purpose.publicDisclosure()))
                .add(ReceiptWord.WITHDRAWAL, purpose.withdrawalMethod())
                .add(ReceiptWord.RIGHTS, purpose.privacyRights())
                .under(ReceiptWord.PURPOSE_PART);
    }

    private ReceiptSheet.Part controller(ReceiptRecord record) {
        var controller = record.partyIdentification().getFirst();
        return lines().add(
                        ReceiptWord.NAME,
                        controller.partyName() == null ? controller.partyId() : controller.partyName())
                .add(ReceiptWord.CONTACT, controller.partyContact())
                .under(ReceiptWord.CONTROLLER);
    }

    private ReceiptSheet.Part notice(ReceiptNotice notice) {
        return lines().add(ReceiptWord.NOTICE, notice.noticeCode() + " / " + notice.noticeVersion())
                .add(ReceiptWord.PUBLISHED, time(notice.publishedAt()))
                .add(ReceiptWord.HASH, notice.contentHash())
                .add(ReceiptWord.SHOWN_TEXT, notice.shownTextHash())
                .under(ReceiptWord.NOTICE_PART);
    }

    private ReceiptSheet.Part proof(ReceiptRecord record, ReceiptProof proof) {
        var event = record.events().getFirst();
        var place = proof.leafIndex() == null ? null : proof.leafIndex() + " / " + proof.treeSize();
        return lines().add(ReceiptWord.RECORD, record.recordId())
                .add(ReceiptWord.SUBJECT_ID, record.piiPrincipalId())
                .add(ReceiptWord.SCREEN, event.uiEvidence())
                .add(ReceiptWord.DOCUMENT, event.documentHash())
                .add(ReceiptWord.RECORD_HASH, receipt.contentHash())
                .add(ReceiptWord.LEDGER, word(proof.status().name()))
                .add(ReceiptWord.ENTRY, proof.evidenceId())
                .add(ReceiptWord.PLACE, place)
                .add(ReceiptWord.CHECKPOINT, proof.checkpoint())
                .add(ReceiptWord.VERIFY, receipt.verificationUrl())
                .under(ReceiptWord.PROOF);
    }

    private Lines lines() {
        return new Lines(language);
    }

    private String word(String code) {
        return ReceiptWord.ofCode(code, language);
    }

    private @Nullable String yesOrNothing(boolean holds) {
        return holds ? ReceiptWord.YES.in(language) : null;
    }

    private String basis(String code) {
        return LegalBasis.ofCode(code)
                .map(basis -> ReceiptWord.of(basis.label(), language))
                .orElse(code);
    }

    private String fields(List<ReceiptField> fields) {
        return fields.stream()
                .map(field ->
                        field.piiName() + (field.sensitivePiiCategory() ? ReceiptWord.SENSITIVE.in(language) : ""))
                .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
    }

    /** A period in words; another text as it is. */
    private String period(String iso) {
        try {
            var period = Period.parse(iso);
            var words = new StringJoiner(" ");
            count(words, period.getYears(), ReceiptWord.YEARS);
            count(words, period.getMonths(), ReceiptWord.MONTHS);
            count(words, period.getDays(), ReceiptWord.DAYS);
            return words.length() == 0 ? iso : words.toString();
        } catch (DateTimeParseException _) {
            return iso;
        }
    }

    private void count(StringJoiner words, int count, ReceiptWord unit) {
        if (count != 0) {
            words.add(count + unit.in(language));
        }
    }

    private String recipients(List<String> ids) {
        return ids.isEmpty() ? ReceiptWord.NONE.in(language) : String.join("\n", ids);
    }

    private static @Nullable String provenance(@Nullable Map<String, String> provenance) {
        return provenance == null
                ? null
                : provenance.entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : TIME.format(instant);
    }
}
