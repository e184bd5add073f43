package org.hegui.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.document.EventDocument;
import org.hegui.sample.note.NoteEvents;

/** What may be published, and when it is. */
@QuarkusTest
@WithServiceResources
class PublishTest {

    private static final String COUNT = "select id from outbox_event where subject_id = ?";

    private final UUID subject = UUID.randomUUID();

    @Inject
    Events events;

    @Inject
    HandlerScope scope;

    @Test
    void aTransactionThatIsRolledBackPublishesNothing() throws Throwable {
        inTransaction(() -> events.publish(draft()));
        assertThat(Sql.column(COUNT, subject)).hasSize(1);
        assertThatThrownBy(() -> inTransaction(() -> events.publish(draft())
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("after publishing")))))
                .hasMessageContaining("after publishing");
        assertThat(Sql.column(COUNT, subject)).hasSize(1);
    }

    @Test
    void whatWasNotDeclaredIsNotPublished() {
        assertNotPublished(EventDraft.of("org.hegui.sample.never-declared.v1", "handler-a", subject));
        assertNotPublished(draft().with("more", 1));
        assertNotPublished(
                EventDraft.of(Subscriber.RENAMED, "handler-a", subject).withCode("topic", "x"));
        assertNotPublished(draft().with("noteId", Instant.EPOCH));
    }

    @Test
    void freeTextIsNoCode() {
        assertThatThrownBy(() -> draft().withCode("topic", "ring 张三 tomorrow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("张三");
        assertThatThrownBy(() -> draft().withCode("topic", "13800000000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDocumentIsInStepAndServed() throws IOException {
        EventDocument.assertInStep("sample-service", new NoteEvents());
        Api.at("/sample/v1")
                .getAnonymously("/asyncapi")
                .then()
                .statusCode(200)
                .body(is(Files.readString(Path.of("src/main/asyncapi/asyncapi.yaml"))));
    }

    private void assertNotPublished(EventDraft draft) {
        assertThatThrownBy(() -> inTransaction(() -> events.publish(draft)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Sql.column(COUNT, subject)).isEmpty();
    }

    private EventDraft draft() {
        return EventDraft.of(Subscriber.RENAMED, "handler-a", subject)
                .with("noteId", UUID.randomUUID())
                .withCode("topic", "birthday");
    }

    private void inTransaction(Supplier<Uni<?>> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> scope.of(
                "handler-a", () -> Panache.withTransaction(() -> work.get().replaceWithVoid())));
    }
}
