package org.hegui.breach;

import java.util.List;

import jakarta.inject.Singleton;

import org.hegui.platform.event.EventCatalogue;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.FieldType;

/** What breach-service tells others of. */
@Singleton
public class BreachEvents implements EventCatalogue {

    /** An incident was recorded and graded. */
    public static final EventType REPORTED = EventType.of(
                    "org.hegui.breach.incident-reported.v1", "登记了一起安全事件并完成分级。", "An incident was recorded and graded.")
            .with("incidentId", FieldType.ID)
            .with("grade", FieldType.CODE)
            .with("factsVersion", FieldType.COUNT);

    /** More became known of an incident, and it was graded anew. */
    public static final EventType FACTS_APPENDED = EventType.of(
                    "org.hegui.breach.incident-facts-appended.v1",
                    "事件有了新的事实，分级已重新计算。",
                    "More became known of an incident, and it was graded anew.")
            .with("incidentId", FieldType.ID)
            .with("grade", FieldType.CODE)
            .with("factsVersion", FieldType.COUNT);

    @Override
    public List<EventType> types() {
        return List.of(REPORTED, FACTS_APPENDED);
    }
}
