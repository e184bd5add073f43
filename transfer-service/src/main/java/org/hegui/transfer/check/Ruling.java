package org.hegui.transfer.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.ExportRouteRule;
import org.hegui.statute.export.RouteDecision;
import org.hegui.transfer.peer.Decision;
import org.hegui.transfer.transfer.EnvelopeRule;

/**
 * What the gate says. Pure: it is decided from the books and the answers alone.
 *
 * @param outcome PERMIT when somebody may go
 * @param reasons most decisive first
 * @param permitted who may go
 * @param refused whose own decision stands against it
 * @param routeNow the route with the people asked about
 */
record Ruling(
        Outcome outcome,
        List<Reason> reasons,
        Set<UUID> permitted,
        List<RefusedSubject> refused,
        ExportRoute routeNow) {

    /** Everybody goes who may, or nobody: what stands against the whole stands against each. */
    static Ruling of(Books books, Question question, Map<UUID, Decision> answers, RuleBook rules) {
        var willing = question.people().stream()
                .filter(person ->
                        answers.containsKey(person) && answers.get(person).permits())
                .collect(Collectors.toCollection(LinkedHashSet<UUID>::new));
        var refused = refused(question, answers);
        var routeNow = routeNow(books, question, willing, rules);
        var against = against(books, question, willing, routeNow, rules);
        if (!against.isEmpty()) {
            return new Ruling(Outcome.DENY, against, Set.of(), refused, routeNow.route());
        }
        if (willing.isEmpty()) {
            return new Ruling(worst(refused), reasons(refused), Set.of(), refused, routeNow.route());
        }
        var why = List.of(routeNow.trace().getLast().reason(), new EnvelopeRule(rules).within());
        return new Ruling(Outcome.PERMIT, why, willing, refused, routeNow.route());
    }

    private static List<Reason> against(
            Books books, Question question, Set<UUID> willing, RouteDecision routeNow, RuleBook rules) {
        var envelope = new EnvelopeRule(rules);
        var year = books.year().counts().year();
        var against = new ArrayList<>(envelope.closed(books.transfer(), question.fields(), today(rules)));
        envelope.tooMany(books.transfer(), year, books.tally(willing, question.kinds()))
                .ifPresent(against::add);
        against.addAll(envelope.crossed(books.transfer(), routeNow));
        return List.copyOf(against);
    }

    private static LocalDate today(RuleBook rules) {
        return rules.date();
    }

    private static RouteDecision routeNow(Books books, Question question, Set<UUID> willing, RuleBook rules) {
        var tally = books.year().tally(willing, question.kinds());
        var after = books.year().counts().plus(tally.newOrdinary(), tally.newSensitive());
        var facts = books.transfer().exportFacts(after, books.recipientRestricted(), books.settled());
        return new ExportRouteRule(rules).decide(facts);
    }

    private static List<RefusedSubject> refused(Question question, Map<UUID, Decision> answers) {
        return question.people().stream()
                .filter(person ->
                        answers.containsKey(person) && !answers.get(person).permits())
                .map(person -> new RefusedSubject(
                        person,
                        answers.get(person).outcome(),
                        answers.get(person).reasons()))
                .toList();
    }

    private static Outcome worst(List<RefusedSubject> refused) {
        return refused.stream().anyMatch(subject -> subject.outcome() == Outcome.DENY)
                ? Outcome.DENY
                : Outcome.ASK_COUNSEL;
    }

    private static List<Reason> reasons(List<RefusedSubject> refused) {
        return refused.stream()
                .flatMap(subject -> subject.reasons().stream())
                .distinct()
                .toList();
    }
}
