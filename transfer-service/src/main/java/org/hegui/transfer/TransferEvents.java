package org.hegui.transfer;

import java.util.List;

import jakarta.inject.Singleton;

import org.hegui.platform.event.EventCatalogue;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.FieldType;

/** What transfer-service tells others of. */
@Singleton
public class TransferEvents implements EventCatalogue {

    /** A transfer abroad moved to another state. */
    public static final EventType MOVED = EventType.of(
                    "org.hegui.transfer.moved.v1", "一项出境传输进入了新的状态。", "A transfer abroad moved to another state.")
            .with("transferId", FieldType.ID)
            .with("state", FieldType.CODE)
            .with("route", FieldType.CODE);

    /** People were checked before their information may go abroad. */
    public static final EventType CHECKED = EventType.of(
                    "org.hegui.transfer.checked.v1",
                    "对一次出境进行了放行检查。",
                    "People were checked before their information may go abroad.")
            .with("transferId", FieldType.ID)
            .with("outcome", FieldType.CODE)
            .with("permitted", FieldType.COUNT)
            .with("refused", FieldType.COUNT);

    @Override
    public List<EventType> types() {
        return List.of(MOVED, CHECKED);
    }
}
