package org.hegui.platform.testkit.walk;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.hegui.platform.identity.ActingHandler;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.wire.Call;

/** Everybody of handler B who might be let in by mistake, each as what they add to a call. */
final class Strangers {

    /** The names in {@link Roles}, the ones that are added tomorrow too. */
    static final Set<String> EVERY_ROLE = Arrays.stream(Roles.class.getFields())
            .filter(field -> field.getType() == String.class)
            .map(Strangers::name)
            .collect(Collectors.toCollection(TreeSet::new));

    private Strangers() {}

    /** One with every role, one for each role that the operation knows, and those who claim more than they have. */
    static Map<String, UnaryOperator<Call>> of(Set<String> roles, String victim, Optional<String> subjectId) {
        var strangers = new LinkedHashMap<String, UnaryOperator<Call>>();
        var everything = bearer(Tokens.HANDLER_B, EVERY_ROLE, subjectId);
        strangers.put("a stranger with every role", call -> with(call, everything));
        for (var role : roles) {
            strangers.put(
                    "a stranger as " + role, call -> with(call, bearer(Tokens.HANDLER_B, Set.of(role), subjectId)));
        }
        strangers.put(
                "the same customer at another handler",
                call -> with(call, bearer(Tokens.HANDLER_B, Set.of(Roles.SUBJECT), subjectId)));
        strangers.put(
                "a stranger who names the other handler",
                call -> with(call, everything).withHeader(ActingHandler.HEADER, victim));
        strangers.put(
                "a service that acts for another handler",
                call -> with(call, Tokens.ofService("tests")).withHeader(ActingHandler.HEADER, Tokens.HANDLER_B));
        return strangers;
    }

    /** Tokens that are none for this API, by what is wrong with them. */
    static Map<String, UnaryOperator<Call>> withoutToken(Set<String> roles) {
        var all = roles.toArray(String[]::new);
        return Map.of(
                "no token", call -> call,
                "no bearer token", call -> call.withHeader("Authorization", "Basic dXNlcjpwYXNz"),
                "a token that is none", call -> with(call, "not-a-token"),
                "a forged token", call -> with(call, Tokens.forged(all)),
                "an expired token", call -> with(call, Tokens.expired(all)),
                "a token for another audience", call -> with(call, Tokens.forAnotherAudience(all)));
    }

    static String bearer(String handler, Set<String> roles, Optional<String> subjectId) {
        var actor = Tokens.actor().handler(handler).roles(roles);
        subjectId.ifPresent(actor::subjectId);
        return actor.sign();
    }

    static Call with(Call call, String token) {
        return call.withHeader("Authorization", "Bearer " + token);
    }

    private static String name(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
