package org.hegui.transfer.check;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.statute.Outcome;
import org.hegui.transfer.TransferEvents;
import org.hegui.transfer.counter.CounterService;
import org.hegui.transfer.counter.YearBook;
import org.hegui.transfer.peer.Decision;
import org.hegui.transfer.recipient.RecipientRepository;
import org.hegui.transfer.transfer.ImportantDataQuestion;
import org.hegui.transfer.transfer.Transfer;
import org.hegui.transfer.transfer.TransferRepository;

/** Decides and counts in one transaction, one check of a handler after the other, so that no line is crossed unseen. */
@ApplicationScoped
class GateService {

    private final CounterService counters;
    private final TransferRepository transfers;
    private final TransferPersonRepository people;
    private final RecipientRepository recipients;
    private final ImportantDataQuestion importantData;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    GateService(
            CounterService counters,
            TransferRepository transfers,
            TransferPersonRepository people,
            RecipientRepository recipients,
            ImportantDataQuestion importantData,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.counters = counters;
        this.transfers = transfers;
        this.people = people;
        this.recipients = recipients;
        this.importantData = importantData;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Lets go whom the answers and the transfer permit, counts them, and records what was decided. */
    @WithTransaction
    Uni<CheckResponse> judge(Question question, Map<UUID, Decision> answers) {
        return open(question).chain(books -> settle(books, question, Ruling.of(books, question, answers, law.today())));
    }

    /** The counter comes first: whoever holds it may take the rest without waiting for another check. */
    private Uni<Books> open(Question question) {
        return counters.open(question.people())
                .chain(year -> transfers
                        .lock(current.actor().handler(), question.transferId())
                        .chain(transfer -> complete(year, transfer, question)));
    }

    private Uni<Books> complete(YearBook year, Transfer transfer, Question question) {
        return recipients
                .find(current.actor().handler(), transfer.recipientId())
                .chain(recipient -> importantData
                        .settled(transfer)
                        .chain(settled -> known(year, transfer, question)
                                .map(known -> new Books(year, transfer, recipient.restricted(), settled, known))));
    }

    private Uni<List<TransferPerson>> known(YearBook year, Transfer transfer, Question question) {
        return people.known(
                current.actor().handler(), transfer.id(), year.counts().year(), question.people());
    }

    private Uni<CheckResponse> settle(Books books, Question question, Ruling ruling) {
        var counted = ruling.outcome() == Outcome.PERMIT
                ? count(books, question, ruling.permitted())
                : Uni.createFrom().voidItem();
        return counted.chain(() -> evidence.record(current.actor(), draft(books, question, ruling)))
                .call(() -> events.publish(checked(question, ruling)))
                .map(entry -> new CheckResponse(
                        ruling.outcome(),
                        ruling.reasons(),
                        ruling.permitted().stream().toList(),
                        ruling.refused(),
                        books.year().counts(),
                        ruling.routeNow(),
                        entry));
    }

    private Uni<Void> count(Books books, Question question, Set<UUID> permitted) {
        var kinds = question.kinds();
        var transfer = books.transfer();
        var year = books.year().counts().year();
        var tally = books.tally(permitted, kinds);
        transfer.use(year, tally);
        books.known().stream()
                .filter(person -> permitted.contains(person.subjectId()))
                .forEach(person -> person.export(kinds));
        var handler = current.actor().handler();
        var added = tally.newPeople().stream()
                .map(person -> new TransferPerson(handler, transfer.id(), year, person, kinds, clock.instant()))
                .toList();
        return people.add(added).chain(() -> counters.enter(books.year(), permitted, kinds));
    }

    private EventDraft checked(Question question, Ruling ruling) {
        return EventDraft.of(TransferEvents.CHECKED, current.actor().handler(), question.transferId())
                .with("transferId", question.transferId())
                .with("outcome", ruling.outcome())
                .with("permitted", ruling.permitted().size())
                .with("refused", ruling.refused().size());
    }

    private static EvidenceDraft draft(Books books, Question question, Ruling ruling) {
        var counts = books.year().counts();
        return EvidenceDraft.of("transfer.checked", "transfer", question.transferId(), ruling.outcome())
                .relyingOn(ruling.reasons())
                .with("categories", String.join(" ", FieldCodes.of(question.fields())))
                .with("asked", question.people().size())
                .with("permitted", ruling.permitted().size())
                .with("refused", ruling.refused().size())
                .with("year", counts.year())
                .with("ordinary", counts.ordinary())
                .with("sensitive", counts.sensitive())
                .with("routeNow", ruling.routeNow());
    }
}
