package org.hegui.transfer.check;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.hegui.platform.field.FieldCodes;
import org.hegui.statute.field.Field;
import org.hegui.transfer.DataKinds;

/**
 * A request at the gate, read.
 *
 * @param transferId the transfer by which it goes
 * @param people whose information it is, each once, in the order asked
 * @param fields what goes
 */
record Question(UUID transferId, Set<UUID> people, Set<Field> fields) {

    static Question of(CheckRequest request) {
        return new Question(
                request.transferId(),
                Collections.unmodifiableSet(new LinkedHashSet<>(request.subjectIds())),
                FieldCodes.fields(request.categories()));
    }

    DataKinds kinds() {
        return DataKinds.of(fields);
    }
}
