package org.hegui.platform.testkit.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.fault.Refusals;
import org.hegui.platform.testkit.openapi.Operation;
import org.hegui.platform.testkit.wire.Answer;
import org.hegui.platform.testkit.wire.Call;
import org.hegui.platform.testkit.wire.Wire;

/** Calls one operation as everybody who must not reach what is of handler A, and then as handler A, who must. */
final class StrangerTrial {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final WalkedService service;
    private final Requests requests;
    private final Wire wire;
    private final Tables tables;
    private final Operation operation;
    private final Findings findings;

    StrangerTrial(WalkedService service, Requests requests, Wire wire, Tables tables, Operation operation) {
        this.service = service;
        this.requests = requests;
        this.wire = wire;
        this.tables = tables;
        this.operation = operation;
        this.findings = new Findings(operation.toString());
    }

    Findings run() {
        if (operation.roles().isEmpty()) {
            findings.unless(false, "the API document does not say who may call it", "no security");
            return findings;
        }
        var good = requests.good(operation);
        var before = tables.stateOf(service.handler());
        withoutToken(good);
        withoutRole(good);
        if (!operation.reads() && !operation.namesSomething()) {
            makingTheirOwn(good);
        } else {
            strangers(good);
        }
        findings.unlessSame("somebody else", before, tables.stateOf(service.handler()));
        owner(good);
        return findings;
    }

    private void withoutToken(Call good) {
        Strangers.withoutToken(roles()).forEach((who, token) -> {
            var answer = wire.send(token.apply(good));
            findings.add(who, Refusals.of(answer, 401), answer);
        });
    }

    private void withoutRole(Call good) {
        if (roles().isEmpty()) {
            return;
        }
        var others = new HashSet<>(Strangers.EVERY_ROLE);
        others.removeAll(roles());
        others.add("nobody");
        for (var role : others) {
            var token = Strangers.bearer(service.handler(), Set.of(role), subjectId());
            var answer = wire.send(Strangers.with(good, token));
            findings.add("the role " + role, Refusals.of(answer, 403), answer);
        }
    }

    private void strangers(Call good) {
        Strangers.of(roles(), service.handler(), subjectId()).forEach((who, token) -> {
            var answer = wire.send(token.apply(good));
            if (operation.namesSomething()) {
                findings.add(who, Refusals.of(answer, answer.hides() ? answer.status() : 404), answer);
            } else {
                findings.unless(answer.succeeded() || answer.hides(), who + " is not answered", answer);
            }
            showsNothing(who, good, answer);
        });
    }

    /** A stranger makes something; it must become the stranger's, or be refused when it is made of what is handler A's. */
    private void makingTheirOwn(Call good) {
        var who = "a stranger who makes something";
        var before = tables.stateOf(Tokens.HANDLER_B);
        var answer = wire.send(Strangers.with(good, Strangers.bearer(Tokens.HANDLER_B, roles(), Optional.empty())));
        if (service.namesOwn(operation.id())) {
            findings.add(who, Refusals.of(answer, answer.hides() ? answer.status() : 404), answer);
        } else {
            findings.unless(answer.succeeded(), who + " is refused, which proves nothing: give a good body", answer);
            var made = answer.status() != 201 || !before.equals(tables.stateOf(Tokens.HANDLER_B));
            findings.unless(made, who + " does not own it", answer);
        }
        showsNothing(who, good, answer);
    }

    private void owner(Call good) {
        if (!operation.namesSomething() && !operation.reads()) {
            return;
        }
        var answer = wire.send(Strangers.with(good, requests.owner(operation)));
        var exists = answer.succeeded()
                || !operation.reads() && answer.status() >= 400 && answer.status() < 500 && !answer.hides();
        findings.unless(exists, "the owner does not find it either, so the refusals prove nothing", answer);
        if (!operation.namesSomething() && service.showsRows(operation.id())) {
            findings.unless(
                    shown(good, answer).findAny().isPresent(),
                    "the owner sees no row either, so an empty list proves nothing (see showsNoRows)",
                    answer);
        }
    }

    private void showsNothing(String who, Call good, Answer answer) {
        var leaked = shown(good, answer).limit(3).collect(Collectors.joining(", "));
        findings.unless(leaked.isEmpty(), who + " is shown " + leaked + " of the other handler", answer);
    }

    /** Ids of rows of handler A that the answer shows and the call did not name. */
    private java.util.stream.Stream<String> shown(Call good, Answer answer) {
        var sent = good.path() + good.query() + (good.body() == null ? "" : new String(good.body(), UTF_8));
        var ids = tables.idsOf(service.handler());
        return UUID.matcher(answer.body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(id -> ids.contains(id) && !sent.contains(id));
    }

    private Set<String> roles() {
        return operation.roles().orElseThrow();
    }

    private Optional<String> subjectId() {
        return Optional.ofNullable(service.values().get("subjectId"))
                .map(subject -> subject.get().toString());
    }
}
