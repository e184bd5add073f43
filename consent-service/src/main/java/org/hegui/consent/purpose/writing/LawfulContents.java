package org.hegui.consent.purpose.writing;

import static org.hegui.consent.ConsentProblem.LEGAL_BASIS_REFUSED;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.purpose.PurposeContents;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeRule;

/** Reads what a purpose is to say, and refuses what the law knows no basis for (PIPL-13, PIPL-16). */
@Singleton
class LawfulContents {

    private final Law law;

    LawfulContents(Law law) {
        this.law = law;
    }

    PurposeContents of(PurposeVersionRequest request) {
        var basis = basis(request);
        return new PurposeContents(
                request.nameZh(),
                request.nameEn(),
                basis,
                request.justification(),
                request.citation(),
                FieldCodes.fields(request.categories()),
                request.method(),
                request.retention(),
                request.necessary(),
                necessity(request),
                request.automatedDecision(),
                request.publicDisclosure(),
                Optional.ofNullable(request.recipients()).orElse(List.of()),
                request.noticeId());
    }

    private LegalBasis basis(PurposeVersionRequest request) {
        new PurposeRule(law.today())
                .refuses(request.legalBasis(), request.justification(), request.citation())
                .ifPresent(reason -> {
                    throw new Refusal(LEGAL_BASIS_REFUSED, reason.en(), List.of(reason));
                });
        return LegalBasis.ofCode(request.legalBasis()).orElseThrow();
    }

    private static @Nullable String necessity(PurposeVersionRequest request) {
        var stated = isBlank(request.necessity()) ? request.justification() : request.necessity();
        if (request.necessary() && isBlank(stated)) {
            throw Refusal.ofFields(List.of(
                    new Violation("necessity", "must say why the service cannot be provided without it (PIPL-16)")));
        }
        return stated;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
