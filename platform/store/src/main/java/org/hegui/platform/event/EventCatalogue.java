package org.hegui.platform.event;

import java.util.List;

/** The kinds of event that a service publishes: a bean of each service. Nothing else can be published. */
public interface EventCatalogue {

    /** The types, in the order in which they are documented. */
    List<EventType> types();
}
