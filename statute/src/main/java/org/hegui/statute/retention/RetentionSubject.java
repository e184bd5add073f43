package org.hegui.statute.retention;

import static org.hegui.statute.retention.RetentionBasis.LIMITATION;
import static org.hegui.statute.retention.RetentionBasis.NECESSITY;
import static org.hegui.statute.retention.RetentionBasis.POLICY;
import static org.hegui.statute.retention.RetentionBasis.STATUTE;
import static org.hegui.statute.time.ClockKind.MONTHS;
import static org.hegui.statute.time.ClockKind.YEARS;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;
import org.hegui.statute.time.ClockKind;

/** The kinds of data that are kept for a period, each with the rule behind it and the event that starts the period. */
public enum RetentionSubject {
    /** Report and processing record of an impact assessment; from the day it was made. */
    ASSESSMENT(
            "PIPL-56", STATUTE, YEARS, "keep.assessment", "影响评估报告和处理情况记录", "assessment report and processing record"),
    /** Record of providing or entrusting personal information; from the act. */
    PROVIDING_RECORD(
            "NDSR-12", STATUTE, YEARS, "keep.providing-record", "提供、委托处理记录", "record of providing or entrusting"),
    /** Network log; from the entry. */
    NETWORK_LOG("CSL-23", STATUTE, MONTHS, "keep.network-log", "网络日志", "network log"),
    /** Goods and transactions on a platform, which binds its operator only; from completion of the transaction. */
    PLATFORM_TRANSACTION(
            "ECL-31",
            STATUTE,
            YEARS,
            "keep.platform-transaction",
            "平台商品和交易信息",
            "platform goods and transaction information"),
    /** Identity of a merchant on a platform, which binds its operator only; from the merchant's exit. */
    MERCHANT_IDENTITY(
            "NTM-31", STATUTE, YEARS, "keep.merchant-identity", "平台内经营者身份信息", "identity of a platform merchant"),
    /** Video of a live sale; from its end. */
    LIVE_VIDEO("NTM-20", STATUTE, YEARS, "keep.live-video", "直播视频", "live-commerce video"),
    /** File of an advertisement; from the end of the advertisement. */
    ADVERTISEMENT("IAD-14", STATUTE, YEARS, "keep.advertisement", "广告档案", "advertisement file"),
    /** Record of a short message, which binds the SMS provider; from the sending. */
    SMS_RECORD("SMS", STATUTE, MONTHS, "keep.sms-record", "短信发送记录", "record of a short message"),
    /** Risk assessment of important data; from the assessment. */
    RISK_ASSESSMENT("RISK-1", STATUTE, YEARS, "keep.risk-assessment", "风险评估记录", "risk assessment record"),
    /** Customer identity and transactions of institutions obliged by the Anti-Money-Laundering Law, and only of them. */
    ANTI_MONEY_LAUNDERING(
            "RET-AML", STATUTE, YEARS, "keep.anti-money-laundering", "反洗钱客户身份和交易资料", "anti-money-laundering record"),
    /** Accounting vouchers and books. */
    ACCOUNTING_RECORD("RET-ACCOUNT", STATUTE, YEARS, "keep.accounting", "会计凭证和账簿", "accounting voucher or book"),
    /** Stub of an invoice; from the invoice. */
    INVOICE_STUB("RET-INVOICE", STATUTE, YEARS, "keep.invoice", "发票存根", "invoice stub"),
    /** What would prove or answer a civil claim; from the day on which the claim could be made. */
    CIVIL_CLAIM("CIVIL-188", LIMITATION, YEARS, "keep.civil-claim", "民事请求的证据", "evidence for a civil claim"),
    /** Proof of a consent, withdrawal or opt-out; from the end of the handling that it was for. */
    CONSENT_PROOF(
            "PIPL-69", POLICY, YEARS, "keep.consent-proof", "同意、撤回和退订的证明", "proof of consent, withdrawal or opt-out"),
    /** Record of a training; from its completion. */
    TRAINING_RECORD("TRAIN-1", POLICY, YEARS, "keep.training", "培训记录", "training record"),
    /** Everything else: no period, only what the purpose needs. */
    OTHER("PIPL-19", NECESSITY, YEARS, null, "其他信息", "other data");

    private final String rule;
    private final RetentionBasis basis;
    private final ClockKind unit;
    private final @Nullable String number;
    private final Text label;

    RetentionSubject(String rule, RetentionBasis basis, ClockKind unit, @Nullable String number, String zh, String en) {
        this.rule = rule;
        this.basis = basis;
        this.unit = unit;
        this.number = number;
        this.label = new Text(zh, en);
    }

    /** Id of the rule that gives the period. */
    public String rule() {
        return rule;
    }

    /** Why it is kept. */
    public RetentionBasis basis() {
        return basis;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Unit of {@link #number}. */
    ClockKind unit() {
        return unit;
    }

    /** Name of the length of the period in {@code thresholds.yaml}; empty for {@link #OTHER}. */
    Optional<String> number() {
        return Optional.ofNullable(number);
    }
}
