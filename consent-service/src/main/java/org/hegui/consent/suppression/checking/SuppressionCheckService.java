package org.hegui.consent.suppression.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.address.AddressHash;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.marketing.Channel;

/** Says who of a list must not be reached. */
@ApplicationScoped
class SuppressionCheckService {

    private final SuppressionLookup lookup;
    private final AddressHash addresses;
    private final CurrentActor current;

    SuppressionCheckService(SuppressionLookup lookup, AddressHash addresses, CurrentActor current) {
        this.lookup = lookup;
        this.addresses = addresses;
        this.current = current;
    }

    @WithSession
    Uni<SuppressionChecksResponse> check(CheckSuppressionsRequest request) {
        if ((request.subjectIds() == null) == (request.addresses() == null)) {
            throw Refusal.ofFields(List.of(new Violation("subjectIds", "must be given, or else addresses")));
        }
        return request.subjectIds() == null
                ? checkAddresses(request.channel(), request.addresses())
                : checkPeople(request.channel(), request.subjectIds());
    }

    private Uni<SuppressionChecksResponse> checkPeople(Channel channel, List<UUID> people) {
        return lookup.suppressed(current.actor().handler(), channel, people)
                .map(found -> answer(channel, people.stream().map(List::of).toList(), found));
    }

    private Uni<SuppressionChecksResponse> checkAddresses(Channel channel, List<String> texts) {
        var handler = current.actor().handler();
        var hashes = texts.stream()
                .map(text -> addresses.anyOf(handler, channel, text))
                .toList();
        refuseNoAddresses(channel, hashes);
        var all = hashes.stream().flatMap(Collection::stream).toList();
        return lookup.suppressedHashes(handler, channel, all).map(found -> answer(channel, hashes, found));
    }

    private static void refuseNoAddresses(Channel channel, List<List<String>> hashes) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < hashes.size(); i++) {
            if (hashes.get(i).isEmpty()) {
                violations.add(AddressHash.violation("addresses[" + i + "]", channel));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.ofFields(violations);
        }
    }

    private static <T> SuppressionChecksResponse answer(Channel channel, List<List<T>> asked, Set<T> found) {
        var positions = IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).stream().anyMatch(found::contains))
                .boxed()
                .toList();
        return new SuppressionChecksResponse(channel, positions);
    }
}
