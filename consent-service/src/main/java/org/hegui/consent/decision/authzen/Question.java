package org.hegui.consent.decision.authzen;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.decision.answer.Asked;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.Channel;

/** Reads a question of AuthZEN as one of ours, and names every field that is none. */
final class Question {

    private static final int LONGEST_CODE = 64;
    private static final int MOST_CATEGORIES = 100;

    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Object> context;

    private Question(@Nullable Map<String, Object> context) {
        this.context = context == null ? Map.of() : context;
    }

    /**
     * The question.
     *
     * @throws Refusal (400) when something of it is missing or unknown
     */
    static Asked of(@Nullable Action action, @Nullable Party resource, @Nullable Map<String, Object> context) {
        return new Question(context).read(action, resource);
    }

    private Asked read(@Nullable Action action, @Nullable Party resource) {
        UUID subject = resource == null ? miss("resource", "must be there") : person(resource);
        Act act = action == null
                ? miss("action", "must be there")
                : named("action.name", action.name(), Act.values(), "is no act");
        var purpose = text("purpose", Function.identity());
        if (purpose == null) {
            miss("context.purpose", "must be a code");
        }
        var categories = categories();
        var recipient = text("recipient", Function.identity());
        var channel = text("channel", name -> named("context.channel", name, Channel.values(), "is no channel"));
        var at = text("at", this::instant);
        if (!violations.isEmpty()) {
            throw Refusal.ofFields(violations);
        }
        return new Asked(
                Objects.requireNonNull(subject),
                Objects.requireNonNull(act),
                Objects.requireNonNull(purpose),
                categories,
                recipient,
                channel,
                at);
    }

    private @Nullable UUID person(Party resource) {
        if (!resource.type().equals("person")) {
            return miss("resource.type", "must be person");
        }
        try {
            var id = UUID.fromString(resource.id());
            return id.toString().equalsIgnoreCase(resource.id()) ? id : miss("resource.id", "must be a UUID");
        } catch (IllegalArgumentException _) {
            return miss("resource.id", "must be a UUID");
        }
    }

    private <T> @Nullable T text(String name, Function<String, @Nullable T> read) {
        var value = context.get(name);
        if (value == null) {
            return null;
        }
        return value instanceof String text && !text.isBlank() && text.length() <= LONGEST_CODE
                ? read.apply(text)
                : miss("context." + name, "must be a short text");
    }

    private @Nullable List<String> categories() {
        var value = context.get("categories");
        if (value == null) {
            return null;
        }
        var isList = value instanceof List<?> list
                && !list.isEmpty()
                && list.size() <= MOST_CATEGORIES
                && list.stream().allMatch(String.class::isInstance);
        return isList
                ? ((List<?>) value).stream().map(String.class::cast).toList()
                : miss("context.categories", "must be a list of codes");
    }

    private <E extends Enum<E>> @Nullable E named(String field, String name, E[] all, String fault) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseGet(() -> miss(field, fault));
    }

    private @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return miss("context.at", "must be an instant");
        }
    }

    private <T> @Nullable T miss(String field, String fault) {
        violations.add(new Violation(field, fault));
        return null;
    }
}
