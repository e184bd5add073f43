package org.hegui.statute.marketing;

import static org.hegui.statute.marketing.Channel.CALL;
import static org.hegui.statute.marketing.Channel.EMAIL;
import static org.hegui.statute.marketing.Channel.INSTANT_MESSAGE;
import static org.hegui.statute.marketing.Channel.POP_UP;
import static org.hegui.statute.marketing.Channel.PUSH;
import static org.hegui.statute.marketing.Channel.SMS;
import static org.hegui.statute.marketing.Channel.WEB;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.hegui.statute.Text;

/** What a commercial message has to show, each with the rules that ask for it and the channels they ask it of. */
public enum MessageContent {
    /** Who really sends it. */
    SENDER_IDENTITY("senderIdentity", "发送者的真实身份", "the sender's true identity", electronic("AD-43", "NTM-16")),
    /** How to reach the sender. */
    SENDER_CONTACT("senderContact", "发送者的联系方式", "how to reach the sender", electronic("AD-43", "NTM-16")),
    /** How to refuse more of them. */
    OPT_OUT(
            "optOut",
            "拒收方式",
            "how to refuse more of them",
            List.of(
                    new Need("AD-43", Set.of(SMS, EMAIL, INSTANT_MESSAGE, PUSH)),
                    new Need("CPR-24", Set.of(SMS, EMAIL, INSTANT_MESSAGE, PUSH, CALL)),
                    new Need("SMS", Set.of(SMS)),
                    new Need("EMAIL", Set.of(EMAIL)))),
    /** That refusing is prominent, simple and free. */
    FREE_OPT_OUT("freeOptOut", "显著、简便、免费的拒收方式", "a prominent, simple and free way to refuse", electronic("NTM-16")),
    /** The subject line starts with a mark. */
    SUBJECT_MARK(
            "subjectMark",
            "标题最前面的“广告”或者“AD”",
            "广告 or AD at the start of the subject",
            List.of(new Need("EMAIL", Set.of(EMAIL)))),
    /** The word 广告. */
    AD_LABEL(
            "adLabel",
            "“广告”标识",
            "the label 广告",
            List.of(new Need("AD-14", Set.of(WEB, POP_UP)), new Need("IAD-9", Set.of(WEB, POP_UP)))),
    /** A close sign that closes it with one click. */
    ONE_CLICK_CLOSE(
            "oneClickClose",
            "可以一键关闭的关闭标志",
            "a sign that closes it with one click",
            List.of(new Need("AD-44", Set.of(POP_UP)), new Need("IAD-10", Set.of(POP_UP)))),
    /** An option without personal traits, or a switch that turns personalisation off at once; where it is automated. */
    PERSONALISATION_OFF(
            "personalisationOff",
            "不针对个人特征的选项或者关闭个性化的开关",
            "an option without personal traits, or a switch for personalisation",
            List.of(
                    new Need("PIPL-24", Set.of(Channel.values())),
                    new Need("ALG-17", Set.of(Channel.values())),
                    new Need("NDSR-42", Set.of(PUSH, WEB, POP_UP))));

    /** A rule that asks for the content, and the channels it asks it of. */
    private record Need(String rule, Set<Channel> channels) {}

    private final String code;
    private final Text label;
    private final List<Need> needs;

    MessageContent(String code, String zh, String en, List<Need> needs) {
        this.code = code;
        this.label = new Text(zh, en);
        this.needs = needs;
    }

    /** The name used in JSON, for example {@code senderIdentity}. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The rules that ask this message for it and don't find it, whatever their date. */
    List<String> lackingBy(Message message) {
        if (!message.kind().commercial() || message.contents().contains(this)) {
            return List.of();
        }
        return needs.stream()
                .filter(need -> need.channels().contains(message.channel()) && asked(need, message))
                .map(Need::rule)
                .toList();
    }

    /** PIPL-24 is content with a convenient refusal as well. */
    private boolean asked(Need need, Message message) {
        if (this != PERSONALISATION_OFF) {
            return true;
        }
        var refusalWillDo = need.rule().equals("PIPL-24") && message.contents().contains(OPT_OUT);
        return message.automated() && !refusalWillDo;
    }

    private static List<Need> electronic(String... rules) {
        var channels = Set.of(SMS, EMAIL, INSTANT_MESSAGE, PUSH);
        return Arrays.stream(rules).map(rule -> new Need(rule, channels)).toList();
    }
}
