package org.hegui.platform.review;

import java.util.List;

import jakarta.inject.Singleton;

import org.hegui.platform.event.EventCatalogue;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.FieldType;

/** What every service tells others of its reviews, so that one inbox can follow them. The subject is the review. */
@Singleton
public class ReviewEvents implements EventCatalogue {

    static final EventType OPENED = type("opened", "审批已提交。", "A review was opened.");
    static final EventType ASSIGNED = type("assigned", "审批的经办人已变更。", "Who takes care of a review changed.");
    static final EventType DECIDED =
            type("decided", "审批人已表决。", "A reviewer voted; the state says whether that was the last vote.");
    static final EventType WITHDRAWN = type("withdrawn", "审批已撤回。", "A review was withdrawn.");

    @Override
    public List<EventType> types() {
        return List.of(OPENED, ASSIGNED, DECIDED, WITHDRAWN);
    }

    static EventDraft of(EventType type, Review review) {
        return EventDraft.of(type, review.handler(), review.id())
                .withCode("objectType", review.objectType())
                .with("objectId", review.objectId())
                .with("state", review.state());
    }

    private static EventType type(String what, String zh, String en) {
        return EventType.of("org.hegui.review." + what + ".v1", zh, en)
                .with("objectType", FieldType.CODE)
                .with("objectId", FieldType.ID)
                .with("state", FieldType.CODE);
    }
}
