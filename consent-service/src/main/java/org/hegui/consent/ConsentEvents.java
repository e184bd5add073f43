package org.hegui.consent;

import java.util.List;

import jakarta.inject.Singleton;

import org.hegui.platform.event.EventCatalogue;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.FieldType;

/** What consent-service tells others of. */
@Singleton
public class ConsentEvents implements EventCatalogue {

    /** A person consented to a purpose. */
    public static final EventType GRANTED = EventType.of(
                    "org.hegui.consent.granted.v1", "个人同意了一项处理目的。", "A person consented to a purpose.")
            .with("consentId", FieldType.ID)
            .with("purposeId", FieldType.ID)
            .with("noticeId", FieldType.ID)
            .with("kind", FieldType.CODE);

    /** A person refused a purpose. */
    public static final EventType REFUSED = EventType.of(
                    "org.hegui.consent.refused.v1", "个人拒绝了一项处理目的。", "A person refused a purpose.")
            .with("consentId", FieldType.ID)
            .with("purposeId", FieldType.ID)
            .with("noticeId", FieldType.ID)
            .with("kind", FieldType.CODE);

    /** A person withdrew a consent; from now on nothing may rely on it. */
    public static final EventType WITHDRAWN = EventType.of(
                    "org.hegui.consent.withdrawn.v1",
                    "个人撤回了同意，自即时起不得再依据该同意处理。",
                    "A person withdrew a consent; from now on nothing may rely on it.")
            .with("consentId", FieldType.ID)
            .with("purposeId", FieldType.ID)
            .with("noticeId", FieldType.ID)
            .with("kind", FieldType.CODE);

    /** A file of statements from another system was taken over; its rows are told of one by one nowhere. */
    public static final EventType IMPORTED = EventType.of(
                    "org.hegui.consent.imported.v1",
                    "一批来自其他系统的同意记录已导入完毕。",
                    "A file of statements from another system was taken over.")
            .with("importId", FieldType.ID)
            .with("accepted", FieldType.COUNT)
            .with("refused", FieldType.COUNT)
            .with("duplicates", FieldType.COUNT);

    /** The time for which a person consented is over; from now on nothing may rely on it. */
    public static final EventType EXPIRED = EventType.of(
                    "org.hegui.consent.expired.v1",
                    "个人同意的期限已过，自即时起不得再依据该同意处理。",
                    "The time for which a person consented is over; from now on nothing may rely on it.")
            .with("consentId", FieldType.ID)
            .with("purposeId", FieldType.ID)
            .with("noticeId", FieldType.ID)
            .with("kind", FieldType.CODE);

    /** A version of a notice was published. */
    public static final EventType NOTICE_PUBLISHED = EventType.of(
                    "org.hegui.consent.notice-published.v1", "一个版本的告知文本已公布。", "A version of a notice was published.")
            .with("noticeId", FieldType.ID)
            .with("version", FieldType.COUNT);

    /** A newer version of a notice took the place of one that people read until now. */
    public static final EventType NOTICE_SUPERSEDED = EventType.of(
                    "org.hegui.consent.notice-superseded.v1",
                    "一个版本的告知文本已由新版本取代。",
                    "A newer version of a notice took the place of one that people read until now.")
            .with("noticeId", FieldType.ID)
            .with("version", FieldType.COUNT)
            .with("successorId", FieldType.ID);

    /** A purpose may be relied on from now on. */
    public static final EventType PURPOSE_ACTIVATED = EventType.of(
                    "org.hegui.consent.purpose-activated.v1", "一项处理目的已启用。", "A purpose may be relied on from now on.")
            .with("purposeId", FieldType.ID)
            .with("noticeId", FieldType.ID);

    /** A person chose something beside consents. */
    public static final EventType PREFERENCE_CHANGED = EventType.of(
                    "org.hegui.consent.preference-changed.v1",
                    "个人作出了同意以外的选择，例如关闭个性化推荐。",
                    "A person chose something beside consents, such as personalisation off.")
            .with("preferenceId", FieldType.ID)
            .with("kind", FieldType.CODE)
            .with("channel", FieldType.CODE)
            .with("chosen", FieldType.FLAG);

    /** Somebody else agreed to exactly what a campaign says. */
    public static final EventType CAMPAIGN_CLEARED = EventType.of(
                    "org.hegui.consent.campaign-cleared.v1",
                    "一项营销活动的内容已获批准。",
                    "The contents of a campaign were cleared.")
            .with("campaignId", FieldType.ID)
            .with("clearanceId", FieldType.ID)
            .with("validUntil", FieldType.INSTANT);

    /** A campaign is over; nothing of it is sent any more. */
    public static final EventType CAMPAIGN_CLOSED = EventType.of(
                    "org.hegui.consent.campaign-closed.v1",
                    "一项营销活动已结束，不得再发送。",
                    "A campaign is over; nothing more is sent.")
            .with("campaignId", FieldType.ID)
            .with("sends", FieldType.COUNT);

    /** A suppression ended on the person's own word. */
    public static final EventType SUPPRESSION_LIFTED = EventType.of(
                    "org.hegui.consent.suppression-lifted.v1",
                    "依据本人其后的意思表示，解除了对该渠道的拒收。",
                    "A suppression ended on what the person said later.")
            .with("suppressionId", FieldType.ID)
            .with("channel", FieldType.CODE);

    /** Another version of a purpose is relied on from now on. */
    public static final EventType PURPOSE_CHANGED = EventType.of(
                    "org.hegui.consent.purpose-changed.v1",
                    "一项处理目的的新版本已启用。",
                    "Another version of a purpose is relied on from now on.")
            .with("purposeId", FieldType.ID)
            .with("versionId", FieldType.ID)
            .with("version", FieldType.COUNT)
            .with("noticeId", FieldType.ID)
            .with("material", FieldType.FLAG)
            .with("consentsStale", FieldType.FLAG);

    /** From now on nothing may rely on a purpose. */
    public static final EventType PURPOSE_RETIRED = EventType.of(
                    "org.hegui.consent.purpose-retired.v1",
                    "一项处理目的已停用，自即时起不得再据以处理。",
                    "From now on nothing may rely on a purpose.")
            .with("purposeId", FieldType.ID);

    /** An impact assessment was approved. */
    public static final EventType ASSESSMENT_APPROVED = EventType.of(
                    "org.hegui.consent.assessment-approved.v1", "一份影响评估已获批准。", "An impact assessment was approved.")
            .with("assessmentId", FieldType.ID)
            .with("version", FieldType.COUNT);

    /** An impact assessment no longer covers what is done, and must be made again. */
    public static final EventType ASSESSMENT_VOIDED = EventType.of(
                    "org.hegui.consent.assessment-voided.v1",
                    "一份影响评估因重大变化失效，须重新评估。",
                    "An impact assessment no longer covers what is done, and must be made again.")
            .with("assessmentId", FieldType.ID)
            .with("version", FieldType.COUNT)
            .with("purposeId", FieldType.ID);

    /** Somebody must not be reached through a channel any more. */
    public static final EventType SUPPRESSED = EventType.of(
                    "org.hegui.consent.suppressed.v1",
                    "自即时起不得再经该渠道联系该个人或地址。",
                    "A person or an address must not be reached through a channel any more.")
            .with("suppressionId", FieldType.ID)
            .with("channel", FieldType.CODE);

    @Override
    public List<EventType> types() {
        return List.of(
                GRANTED,
                REFUSED,
                WITHDRAWN,
                EXPIRED,
                IMPORTED,
                NOTICE_PUBLISHED,
                NOTICE_SUPERSEDED,
                PURPOSE_ACTIVATED,
                CAMPAIGN_CLEARED,
                CAMPAIGN_CLOSED,
                PURPOSE_CHANGED,
                PURPOSE_RETIRED,
                ASSESSMENT_APPROVED,
                ASSESSMENT_VOIDED,
                PREFERENCE_CHANGED,
                SUPPRESSED,
                SUPPRESSION_LIFTED);
    }
}
