package org.hegui.customer;

import java.util.List;

import jakarta.inject.Singleton;

import org.hegui.platform.event.EventCatalogue;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.FieldType;

/** What customer-service tells others of. */
@Singleton
public class CustomerEvents implements EventCatalogue {

    /** A customer was created. */
    public static final EventType CREATED = EventType.of(
                    "org.hegui.customer.created.v1", "新建了一名客户。", "A customer was created.")
            .with("fields", FieldType.CODES);

    /** The personal information of a customer was erased and its key destroyed. */
    public static final EventType ERASED = EventType.of(
            "org.hegui.customer.erased.v1",
            "客户的个人信息已删除，密钥已销毁。",
            "The personal information of a customer was erased and its key destroyed.");

    @Override
    public List<EventType> types() {
        return List.of(CREATED, ERASED);
    }
}
