package org.hegui.customer.peer;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.Channel;

/**
 * What is about to be done.
 *
 * @param subjectId the person whose information it is
 * @param act what is to be done with it
 * @param purpose code of the purpose
 * @param categories codes of the fields; all fields of the purpose when absent
 * @param channel how a message is to reach the person; null when none is meant
 */
record DecisionRequest(
        UUID subjectId,
        Act act,
        String purpose,
        @Nullable List<String> categories,
        @Nullable Channel channel) {}
