package org.hegui.transfer;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an export adds to a count of distinct people. Pure: the same people with the same kinds add nothing again.
 *
 * @param newPeople people who were not in the count at all
 * @param newOrdinary people who come into the ordinary count
 * @param newSensitive people who come into the sensitive count
 */
public record Tally(Set<UUID> newPeople, long newOrdinary, long newSensitive) {

    /**
     * What these people add.
     *
     * @param people who is to be counted
     * @param known the kinds for which those already in the count are counted
     * @param kinds the kinds that go now
     */
    public static Tally of(Set<UUID> people, Map<UUID, DataKinds> known, DataKinds kinds) {
        var newPeople = new LinkedHashSet<UUID>();
        var newOrdinary = 0L;
        var newSensitive = 0L;
        for (var person : kinds.personal() ? people : Set.<UUID>of()) {
            var counted = known.getOrDefault(person, DataKinds.NONE);
            newOrdinary += kinds.ordinary() && !counted.ordinary() ? 1 : 0;
            newSensitive += kinds.sensitive() && !counted.sensitive() ? 1 : 0;
            if (!known.containsKey(person)) {
                newPeople.add(person);
            }
        }
        return new Tally(newPeople, newOrdinary, newSensitive);
    }
}
