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

    /** A version of a notice was published. */
    public static final EventType NOTICE_PUBLISHED = EventType.of(
                    "org.hegui.consent.notice-published.v1", "一个版本的告知文本已公布。", "A version of a notice was published.")
            .with("noticeId", FieldType.ID)
            .with("version", FieldType.COUNT);

    /** A purpose may be relied on from now on. */
    public static final EventType PURPOSE_ACTIVATED = EventType.of(
                    "org.hegui.consent.purpose-activated.v1", "一项处理目的已启用。", "A purpose may be relied on from now on.")
            .with("purposeId", FieldType.ID)
            .with("noticeId", FieldType.ID);

    @Override
    public List<EventType> types() {
        return List.of(GRANTED, REFUSED, WITHDRAWN, NOTICE_PUBLISHED, PURPOSE_ACTIVATED);
    }
}
