package org.hegui.statute.marketing;

import org.hegui.statute.Text;

/** What a pack that proves one recipient's consent to commercial SMS contains. */
public enum ProofItem {
    /** Whose number it is about. */
    RECIPIENT("recipient", "SMS-21", "接收者号码", "the recipient's number"),
    /** That the recipient agreed, or asked. */
    AGREEMENT("agreement", "SMS-21", "接收者同意或者请求的表示", "the recipient's agreement or request"),
    /** That the sender answers for its being authentic. */
    COMMITMENT("commitment", "SMS-21", "发送者对真实性负责的承诺", "the sender's commitment that it is authentic"),
    /** That the SMS provider has it for review. */
    HANDED_TO_PROVIDER("handedToProvider", "SMS-21", "已交短信服务商核验", "that the SMS provider received it for review"),
    /** What it was given for. */
    PURPOSE("purpose", "PIPL-14", "同意的目的", "the purpose agreed to"),
    /** When it was given. */
    TIME("time", "PIPL-14", "同意的时间", "when it was given"),
    /** How it was given, and who took it. */
    CHANNEL("channel", "PIPL-14", "取得同意的渠道和经办人", "the channel, and who took it"),
    /** Version and hash of the notice that was shown. */
    NOTICE("notice", "PIPL-14", "告知内容的版本和校验值", "version and hash of the notice"),
    /** What the person saw and did. */
    EVIDENCE("evidence", "PIPL-69", "界面或者录音等证据", "evidence of the screen or the call"),
    /** Type, frequency and term of the messages; the text of 2015 asked for them, of the present one it isn't known. */
    SCOPE("scope", "SMS-21", "短信的类型、频次和期限", "type, frequency and term of the messages");

    private final String code;
    private final String rule;
    private final Text label;

    ProofItem(String code, String rule, String zh, String en) {
        this.code = code;
        this.rule = rule;
        this.label = new Text(zh, en);
    }

    /** The name used in JSON, for example {@code recipient}. */
    public String code() {
        return code;
    }

    /** Id of the rule that asks for the item. */
    public String rule() {
        return rule;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
