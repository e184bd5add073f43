package org.hegui.consent.campaign.proof.pack;

import org.hegui.consent.campaign.CampaignContent;
import org.hegui.statute.Text;

/** What stands in a pack for people. */
final class PackTexts {

    private PackTexts() {}

    /** That the sender answers for what the pack says (SMS-21). */
    static Text commitment(CampaignContent content) {
        return new Text(
                content.senderIdentity() + " 承诺：本包所列接收者均已同意或者请求接收，证明材料真实，并对其真实性负责。",
                content.senderIdentity() + " commits that the recipients listed in this pack agreed to or asked for the"
                        + " messages, that the proofs are authentic, and answers for it.");
    }

    static String chinese(CampaignContent content) {
        return """
                接收者同意证明包

                发送者：%s（%s）
                manifest.json：营销活动、内容批准、发送者承诺，以及本包其他各文件的 SHA-256。
                recipients.ndjson：每行一名接收者，含同意的编号、时间、渠道、展示文本的版本与校验值、目的版本，以及账本条目和存在证明；
                PENDING 表示该条目尚未封存，稍后重新导出即可取得证明。subjectId 由发送者对应到号码，本包不含号码。
                notices/：接收者当时看到的告知文本，中文和英文。
                incomplete.ndjson：证明材料不完整的接收者及所缺事项，不得向其发送。
                checkpoint.txt：账本的签名检查点，存在证明以其为准。

                %s
                """.formatted(
                        content.senderIdentity(),
                        content.senderContact(),
                        commitment(content).zh());
    }

    static String english(CampaignContent content) {
        return """
                Proofs of the recipients' consent

                Sender: %s (%s)
                manifest.json: the campaign, its clearance, the sender's commitment, and the SHA-256 of all other files.
                recipients.ndjson: one recipient per line, with the consent, its time and channel, the version and hash of the
                text that was shown, the version of the purpose, the entries of the ledger and their inclusion proofs. PENDING
                means that the entry is not sealed yet: export the pack again a little later. The sender knows the number of
                each subjectId; this pack holds none.
                notices/: the texts that the recipients were shown, in Chinese and English.
                incomplete.ndjson: recipients whose proof lacks something, and what it lacks. Nothing may be sent to them.
                checkpoint.txt: the signed checkpoint of the ledger to which the proofs lead.

                %s
                """.formatted(
                        content.senderIdentity(),
                        content.senderContact(),
                        commitment(content).en());
    }
}
