package org.hegui.statute.purpose;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/** May a purpose rest on this legal basis? Only on one of the closed set, and all but consent explain why (PIPL-13). */
@Applies("PIPL-13")
public final class PurposeRule {
    private final RuleBook rules;

    /** Answers by the rules in force on the book's date. */
    public PurposeRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Why the purpose is refused; empty when it is not.
     *
     * @param legalBasisCode name of a {@link LegalBasis}
     * @param justification why the handling is necessary, needed for every basis but consent
     * @param citation the law relied on, needed for {@link LegalBasis#OTHER_LAW}
     */
    public Optional<Reason> refuses(
            @Nullable String legalBasisCode, @Nullable String justification, @Nullable String citation) {
        var basis = LegalBasis.ofCode(legalBasisCode);
        if (basis.isEmpty()) {
            return refusal(
                    "只有法律列明的七类依据，没有“正当利益”。请选择其中之一，例如取得同意。",
                    "Only the seven bases of the law exist, and \"legitimate interest\" is none of them. Choose one "
                            + "of them, for example consent.");
        }
        if (basis.get() != LegalBasis.CONSENT && isBlank(justification)) {
            return refusal("不以同意为依据时，请写明为何必需。", "A basis other than consent needs a statement of why it is necessary.");
        }
        if (basis.get() == LegalBasis.OTHER_LAW && isBlank(citation)) {
            return refusal("请写明所依据的法律或行政法规条文。", "Cite the law or administrative regulation relied on.");
        }
        return Optional.empty();
    }

    private Optional<Reason> refusal(String zh, String en) {
        return Optional.of(rules.reason("PIPL-13", Effect.REFUSES, zh, en));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
