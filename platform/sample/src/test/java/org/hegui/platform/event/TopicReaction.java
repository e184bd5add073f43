package org.hegui.platform.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

import org.hegui.platform.event.inbox.EventReaction;
import org.hegui.platform.event.inbox.ReceivedEvent;

/** Remembers what it was told, and fails the first time when the data says so. */
@Singleton
public class TopicReaction implements EventReaction {

    static final List<ReceivedEvent> SEEN = new CopyOnWriteArrayList<>();

    @Override
    public String type() {
        return "org.hegui.peer.happened.v1";
    }

    @Override
    public Uni<Void> react(ReceivedEvent event) {
        SEEN.add(event);
        var fails = event.data().path("fails").asBoolean()
                && SEEN.stream().filter(seen -> seen.id().equals(event.id())).count() == 1;
        return fails
                ? Uni.createFrom().failure(new IllegalStateException("once"))
                : Uni.createFrom().voidItem();
    }
}
