package org.hegui.statute.marketing;

import static org.hegui.statute.Check.line;
import static org.hegui.statute.Effect.INFORMS;
import static org.hegui.statute.Effect.PERMITS;
import static org.hegui.statute.Effect.REFUSES;
import static org.hegui.statute.Effect.REQUIRES;

import java.util.List;
import java.util.function.Predicate;

import org.hegui.statute.Check;

/** The tables that {@link MessageRule} reads: consent, age and automation, and what is worth knowing. */
final class MessageChecks {
    /** What a clear refusal stops, whatever was agreed to before. */
    static final List<Check<Message>> REFUSALS = List.of(
            line(
                    "NTM-16",
                    REFUSES,
                    message -> message.needsConsent() && message.refusedUnderOtherName(),
                    "此人已拒绝本发送者其他品牌或者号码的营销信息，不得更换名义再发。",
                    "The person has refused messages of another brand or number of this sender; they may not come "
                            + "again under another name."),
            line(
                    "CPL-29",
                    REFUSES,
                    message -> message.needsConsent() && message.consent().refused(),
                    "此人已明确拒绝，不得再发送商业性信息；只有其本人重新同意后才可以。",
                    "The person has clearly refused, so no commercial information may be sent. Only a new consent from "
                            + "the person changes that."),
            line(
                    "CPR-24",
                    REFUSES,
                    message -> electronicOrCall(message) && message.consent() == MessageConsent.WITHDRAWN,
                    "此人已取消，须立即停止发送和拨打。",
                    "The person has cancelled, and messages and calls stop immediately."),
            line(
                    "PIPL-15",
                    REFUSES,
                    message -> message.needsConsent() && message.consent() == MessageConsent.WITHDRAWN,
                    "此人已撤回同意，自撤回起不得再用于营销。",
                    "The person has withdrawn consent; from then on the information isn't used for marketing."));

    /** What nobody has agreed to. */
    static final List<Check<Message>> CONSENT = List.of(
            line(
                    "AD-43",
                    REFUSES,
                    without(message -> message.channel() != Channel.CALL),
                    "未经同意或者请求，不得以电子信息方式或者向住宅、交通工具发送广告。请先取得同意。",
                    "No advertisement by electronic message, to homes or to vehicles without consent or request. Ask "
                            + "for consent first."),
            line(
                    "CPL-29",
                    REFUSES,
                    without(message -> !message.consent().refused()),
                    "未经同意或者请求，不得发送商业性信息。请先取得同意。",
                    "No commercial information without consent or request. Ask for consent first."),
            line(
                    "CIVIL-1033",
                    REFUSES,
                    without(message -> message.channel() != Channel.PUSH
                            && message.channel() != Channel.VEHICLE
                            && message.channel() != Channel.HOME),
                    "未经明确同意，不得以电话、短信、即时通讯、电子邮件、传单等侵扰私人生活安宁。",
                    "Without express consent nobody may disturb private peace by phone, SMS, messenger, e-mail or "
                            + "leaflet."),
            line(
                    "CPR-24",
                    REFUSES,
                    without(message -> electronicOrCall(message) && message.consent() != MessageConsent.WITHDRAWN),
                    "未经同意，不得发送商业性信息或者拨打商业性电话。",
                    "No commercial messages or calls without consent."),
            line(
                    "NTM-16",
                    REFUSES,
                    without(message -> message.channel().electronicMessage()),
                    "未经同意，不得发送商业性信息。",
                    "No commercial messages without consent."),
            line(
                    "EMAIL",
                    REFUSES,
                    without(message -> message.channel() == Channel.EMAIL),
                    "未经同意，不得发送商业电子邮件。",
                    "No commercial e-mail without consent."),
            line(
                    "IAD-17",
                    REFUSES,
                    without(message -> message.channel() == Channel.VEHICLE
                            || message.channel() == Channel.HOME
                            || message.channel() == Channel.EMAIL
                            || message.channel() == Channel.INSTANT_MESSAGE),
                    "未经同意，不得向交通工具、导航、智能家居发送互联网广告，或者在邮件、即时通讯中附加广告。",
                    "Without consent no internet advertising to vehicles, navigation or smart homes, nor attached to "
                            + "e-mail or instant messages."),
            line(
                    "SMS-21",
                    REFUSES,
                    without(message -> message.channel() == Channel.SMS),
                    "未经同意或者请求，不得发送商业短信；对征求同意未回复视为不同意。",
                    "No commercial SMS without consent or request; silence to a question is a refusal."),
            line(
                    "PIPL-69",
                    REQUIRES,
                    message -> message.needsConsent() && message.consent().given() && !message.proofHeld(),
                    "无法出示同意的证明；举证责任在处理者，请先关联证明再发送。",
                    "No proof of the consent can be produced, and the burden of proof is the handler's. Link the proof "
                            + "before sending."));

    /** The proof that commercial SMS needs, since the rule asks for it. */
    static final List<Check<Message>> SMS_PROOF = List.of(line(
            "SMS-21",
            REFUSES,
            message -> message.needsConsent()
                    && message.channel() == Channel.SMS
                    && message.consent().given()
                    && !message.proofHeld(),
            "没有此人同意或者请求接收商业短信的证明材料，不得发送。请补齐证明并交短信服务商核验。",
            "There is no proof that the person agreed to or asked for commercial SMS. Complete the proof and hand it to "
                    + "the SMS provider for review."));

    /** Age and automated decisions. */
    static final List<Check<Message>> AUTOMATION = List.of(
            line(
                    "MIN-24",
                    REFUSES,
                    message -> message.automatedMarketing() && message.age().minor(),
                    "不得通过自动化决策方式向未成年人进行商业营销，任何同意都不能例外。",
                    "No commercial marketing to minors by automated decision-making, and no consent overrides it."),
            line(
                    "CONTEST-20",
                    REFUSES,
                    message -> message.automatedMarketingToUnknownAge(true),
                    "年龄不明且有未成年迹象，默认不做自动化营销。请先核实年龄。",
                    "The age is unknown and something suggests a minor: by default no automated marketing. Verify the "
                            + "age first."),
            line(
                    "CONTEST-20",
                    INFORMS,
                    message -> message.automatedMarketingToUnknownAge(false),
                    "年龄不明，没有未成年迹象，不推定为未成年人。",
                    "The age is unknown and nothing suggests a minor; none is assumed."),
            line(
                    "PIPL-24",
                    REFUSES,
                    message -> message.automatedMarketing() && message.personalisationOff(),
                    "此人已拒绝个性化营销，请改用不针对个人特征的内容。",
                    "The person has refused personalised marketing. Use contents that don't rest on personal traits."),
            line(
                    "ALG-17",
                    REFUSES,
                    message -> message.automatedMarketing() && message.personalisationOff(),
                    "此人已关闭算法推荐，须立即停止。",
                    "The person has switched recommendation off, which holds at once."));

    /** What doesn't decide. */
    static final List<Check<Message>> REMARKS = List.of(
            line(
                    "CONTEST-15",
                    PERMITS,
                    message -> message.kind() == MessageKind.SERVICE,
                    "服务信息不需要营销同意；请勿夹带广告，夹带的按商业信息处理。",
                    "A service message needs no consent to marketing. Keep advertising out of it, or it counts as "
                            + "commercial."),
            line(
                    "CPL-29",
                    PERMITS,
                    message -> message.needsConsent() && message.consent().given(),
                    "此人已同意或者请求接收，且没有拒绝。",
                    "The person agreed to it or asked for it, and hasn't refused."),
            line(
                    "CPL-29",
                    PERMITS,
                    message -> message.kind().commercial() && !message.channel().comesToThePerson(),
                    "展示在本人打开的页面上，不是发送给本人的信息，不需要接收同意。",
                    "It is shown on a page that the person opened and isn't sent to the person; no consent to receive "
                            + "it is needed."),
            line(
                    "CONTEST-15",
                    INFORMS,
                    message -> message.kind() == MessageKind.UNSURE,
                    "不能确定是商业信息还是服务信息，默认按商业信息处理。",
                    "It might be commercial or service; by default it is treated as commercial."));

    private MessageChecks() {}

    private static boolean electronicOrCall(Message message) {
        return message.needsConsent() && (message.channel().electronicMessage() || message.channel() == Channel.CALL);
    }

    private static Predicate<Message> without(Predicate<Message> where) {
        return message -> message.needsConsent() && !message.consent().given() && where.test(message);
    }
}
