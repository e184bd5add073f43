package org.hegui.platform.counsel;

import java.util.List;

import jakarta.inject.Singleton;

import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.event.EventCatalogue;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.FieldType;

/** What every service tells others of its questions for counsel. The subject is the question. */
@Singleton
public class CounselEvents implements EventCatalogue {

    static final EventType ASKED = type("asked", "已向法律顾问提问。", "Counsel was asked a question.");
    static final EventType ASSIGNED = type("assigned", "问题的经办人已变更。", "Who takes care of a question changed.");
    static final EventType ANSWERED = type("answered", "法律顾问已答复。", "Counsel answered with a memo.");
    static final EventType REVOKED = type("revoked", "法律顾问的意见已撤销。", "A memo of counsel was revoked.");
    static final EventType EXPIRED =
            type("expired", "法律顾问的意见已到期。", "A memo of counsel expired, and the question is open again.");

    @Override
    public List<EventType> types() {
        return List.of(ASKED, ASSIGNED, ANSWERED, REVOKED, EXPIRED);
    }

    static EventDraft of(EventType type, CounselQuestion question) {
        return EventDraft.of(type, question.handler(), question.id()).withCode("question", question.question());
    }

    static EventDraft revoked(CounselMemo memo) {
        return EventDraft.of(REVOKED, memo.handler(), memo.questionId()).withCode("question", memo.question());
    }

    private static EventType type(String what, String zh, String en) {
        return EventType.of("org.hegui.counsel." + what + ".v1", zh, en).with("question", FieldType.CODE);
    }
}
