package org.hegui.transfer.check;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hegui.transfer.DataKinds;
import org.hegui.transfer.Tally;
import org.hegui.transfer.counter.YearBook;
import org.hegui.transfer.transfer.Transfer;

/**
 * All that the answer depends on, held until the transaction ends.
 *
 * @param year the handler's counter of this year
 * @param transfer the transfer asked about
 * @param recipientRestricted whether its recipient is on the list of PIPL-42
 * @param settled whether counsel says that nothing suspected in it is important data
 * @param known who of the people went by this transfer this year already
 */
record Books(
        YearBook year, Transfer transfer, boolean recipientRestricted, boolean settled, List<TransferPerson> known) {

    /** What these people add to the transfer's own count. */
    Tally tally(Set<UUID> people, DataKinds kinds) {
        var counted = known.stream().collect(Collectors.toMap(TransferPerson::subjectId, TransferPerson::kinds));
        return Tally.of(people, counted, kinds);
    }
}
