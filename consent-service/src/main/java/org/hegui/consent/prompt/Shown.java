package org.hegui.consent.prompt;

import java.util.UUID;

import org.hegui.consent.consent.statement.Pin;

/**
 * What was put to the person.
 *
 * @param purposeId the purpose
 * @param purposeVersionId its version
 * @param noticeId the version of the notice
 */
record Shown(UUID purposeId, UUID purposeVersionId, UUID noticeId) {

    static Shown of(Pin pin) {
        return new Shown(pin.purposeId(), pin.purposeVersionId(), pin.noticeId());
    }
}
