package org.hegui.platform.evidence.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.ledger.fault.Fault;

/**
 * The first thing that is wrong.
 *
 * @param fault what is wrong
 * @param leafIndex place in the tree at which it was found, if it has one
 * @param entryId the entry, if one is at fault
 * @param handler whose entry it is, if that is known
 */
record Finding(
        Fault fault,
        @Nullable Long leafIndex,
        @Nullable UUID entryId,
        @Nullable String handler) {}
