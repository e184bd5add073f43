package org.hegui.consent.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.hegui.statute.Reason;
import org.hegui.statute.consent.withdrawal.WithdrawalEffect;

/**
 * What a withdrawal brings about.
 *
 * @param effect the effect
 * @param reason the rule that brings it about
 */
public record EffectResponse(WithdrawalEffect effect, Reason reason) {

    /** All of them, in a stable order. */
    public static List<EffectResponse> of(Map<WithdrawalEffect, Reason> effects) {
        return effects.entrySet().stream()
                .map(entry -> new EffectResponse(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(EffectResponse::effect))
                .toList();
    }
}
