package org.hegui.transfer.peer;

import java.util.List;
import java.util.UUID;

import org.hegui.statute.handling.Act;

/**
 * What is about to be done.
 *
 * @param subjectId the person whose information it is
 * @param act what is to be done with it
 * @param purpose code of the purpose
 * @param categories codes of the fields
 * @param recipient id of the recipient whom a separate consent must name
 */
record DecisionRequest(UUID subjectId, Act act, String purpose, List<String> categories, String recipient) {}
