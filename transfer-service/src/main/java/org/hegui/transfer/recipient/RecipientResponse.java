package org.hegui.transfer.recipient;

import java.time.Instant;
import java.util.UUID;

/**
 * A company to which data may go.
 *
 * @param id id of the recipient; a separate consent names it by this
 * @param name its registered name
 * @param country ISO 3166-1 alpha-2
 * @param overseas whether data that go there leave mainland China
 * @param role PROVIDED, ENTRUSTED or JOINT
 * @param contact how people reach it about their rights
 * @param restricted whether it is on the list of PIPL-42
 * @param createdAt when it was recorded, UTC
 */
public record RecipientResponse(
        UUID id,
        String name,
        String country,
        boolean overseas,
        RecipientRole role,
        String contact,
        boolean restricted,
        Instant createdAt) {}
