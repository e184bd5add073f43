package org.hegui.consent.consent.grant;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What happened on the screen or in the conversation when somebody said yes (PIPL-14).
 *
 * @param explicitAct whether the person did something that says yes, such as ticking a box
 * @param preTicked whether the yes was there before the person did anything
 * @param bundledWith codes of other purposes for which the same act was to stand
 */
public record Interaction(
        @NotNull Boolean explicitAct,
        @NotNull Boolean preTicked,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 64) String> bundledWith) {

    /** What is taken for granted of general consent when nothing is said of it. */
    static final Interaction ORDINARY = new Interaction(true, false, List.of());

    boolean bundled() {
        return bundledWith != null && !bundledWith.isEmpty();
    }
}
