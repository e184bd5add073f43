package org.hegui.consent.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.receipt.Receipts.SAID_AT;
import static org.hegui.consent.receipt.Receipts.notice;
import static org.hegui.consent.receipt.Receipts.said;
import static org.hegui.consent.receipt.Receipts.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.consent.receipt.content.ConsentReceipt;
import org.hegui.consent.receipt.content.ReceiptField;
import org.hegui.consent.receipt.content.ReceiptHash;
import org.hegui.consent.receipt.content.ReceiptParty;
import org.hegui.consent.receipt.content.ReceiptProof;
import org.hegui.consent.receipt.content.ReceiptPurpose;
import org.hegui.consent.receipt.content.ReceiptRecord;
import org.hegui.consent.receipt.source.ReceiptSource;
import org.hegui.consent.receipt.source.ReceiptState;

class ReceiptRecordsTest {

    @Test
    void aRecordIsInTheLanguageThatWasShown() {
        var chinese = Receipts.receipt("zh-CN").consentRecord();
        var english = Receipts.receipt("en").consentRecord();
        assertThat(purpose(chinese).purpose()).isEqualTo("会员资讯推送");
        assertThat(purpose(english).purpose()).isEqualTo("member newsletter");
        assertThat(purpose(english).piiInformation())
                .containsExactly(
                        new ReceiptField("fullName", "full name", false),
                        new ReceiptField("mobile", "mobile number", false),
                        new ReceiptField("faceTemplate", "face template", true));
        assertThat(english.partyIdentification().getFirst())
                .isEqualTo(new ReceiptParty(
                        "handler-a", "PII_CONTROLLER", "Hegui Retail <Shanghai> & Co", "pipo@hegui.example"));
        assertThat(english.partyIdentification()).hasSize(2);
    }

    @Test
    void aGrantWithAnEndSaysHowLongItCounts() {
        var until = SAID_AT.plus(Duration.ofDays(365));
        var event = ReceiptRecords.of(source(said("en", "GRANTED", until, Map.of()), notice("en")))
                .events()
                .getFirst();
        assertThat(event.validityDuration()).isEqualTo(Duration.ofDays(365));
        assertThat(event.validUntil()).isEqualTo(until);
        assertThat(event.provenance()).isNull();
    }

    @Test
    void anImportedStatementNamesTheTextThatWasShownThen() {
        var provenance = Map.of("source", "old-crm", "noticeHash", "ef".repeat(32));
        var record = ReceiptRecords.of(source(said("en", "GRANTED", null, provenance), notice("en")));
        assertThat(record.piiProcessing().privacyNotice().shownTextHash()).isEqualTo("ef".repeat(32));
        assertThat(record.events().getFirst().provenance()).isEqualTo(provenance);
    }

    @Test
    void theHashIsOfTheRecordAlone() {
        var one = Receipts.receipt("en");
        var other = ConsentReceipt.of(one.consentRecord(), ReceiptProof.absent(), "https://elsewhere.example");
        assertThat(other.contentHash()).isEqualTo(one.contentHash()).matches("[0-9a-f]{64}");
        assertThat(ReceiptHash.matches(one.consentRecord(), one.contentHash())).isTrue();
        assertThat(ReceiptHash.matches(Receipts.receipt("zh-CN").consentRecord(), one.contentHash()))
                .isFalse();
    }

    @Test
    void theHashOfThisSchemaNeverChanges() {
        // receipts that people hold would no longer verify: a change of the record is a new schema version
        assertThat(Receipts.receipt("en").contentHash())
                .isEqualTo("ca7891c0e488d82c7743da28ee53a2dcde6eeb833f60a046684a35ec48212d5a");
    }

    @ParameterizedTest(name = "{0}, ends {1}, ended as {2}: {3}")
    @CsvSource({
        "GRANTED, , , GRANTED",
        "GRANTED, 2026-11-26T00:00:00Z, , EXPIRED",
        "GRANTED, 2026-11-26T00:00:00.000001Z, , GRANTED",
        "GRANTED, 2026-11-26T00:00:00Z, WITHDRAWN, WITHDRAWN",
        "GRANTED, 2026-11-26T00:00:00Z, EXPIRED, EXPIRED",
        "REFUSED, , , REFUSED",
        "WITHDRAWN, , , WITHDRAWN"
    })
    void whatCountsNow(String status, @Nullable Instant ends, @Nullable String endedAs, ReceiptState expected) {
        var kept = source(said("en", status, ends, Map.of()), notice("en"));
        var source = new ReceiptSource(kept.said(), kept.purpose(), kept.notice(), null, endedAs);
        assertThat(source.stateAt(Instant.parse("2026-11-26T00:00:00Z"))).isEqualTo(expected);
    }

    private static ReceiptPurpose purpose(ReceiptRecord record) {
        return record.piiProcessing().purposes().getFirst();
    }
}
