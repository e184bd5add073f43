package org.hegui.consent.assessment.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.assessment.AssessmentContents;
import org.hegui.consent.assessment.Risk;

/**
 * All that an assessment says: the three parts of PIPL-56 and what it is about.
 *
 * @param title what people call it
 * @param purposes codes or ids of the purposes that it is about: the version relied on and the one being written
 * @param transfers ids of the transfers at transfer-service that it is about
 * @param processors ids of the entrusted recipients at transfer-service that it is about
 * @param lawfulness whether purpose and method are lawful, legitimate and necessary
 * @param impact the impact on people's rights, and the risks
 * @param measures whether the measures are lawful, effective and fit the risk
 * @param risks each risk with its measure
 */
public record WriteAssessmentRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> purposes,
        @Nullable @Size(max = 50) List<@NotNull UUID> transfers,
        @Nullable @Size(max = 50) List<@NotNull UUID> processors,
        @NotBlank @Size(max = 20000) String lawfulness,
        @NotBlank @Size(max = 20000) String impact,
        @NotBlank @Size(max = 20000) String measures,
        @Nullable @Size(max = 100) List<@NotNull @Valid Risk> risks) {

    List<String> namedPurposes() {
        return Optional.ofNullable(purposes).orElse(List.of());
    }

    AssessmentContents contents() {
        return new AssessmentContents(
                title,
                lawfulness,
                impact,
                measures,
                Optional.ofNullable(risks).orElse(List.of()),
                Optional.ofNullable(transfers).orElse(List.of()),
                Optional.ofNullable(processors).orElse(List.of()));
    }
}
