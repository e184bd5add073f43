package org.hegui.transfer.transfer;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many distinct people a transfer concerns in one calendar year.
 *
 * @param people everybody
 * @param sensitivePeople those among them whose sensitive information goes
 */
@Embeddable
public record Scale(
        @NotNull @Min(0) @Max(Scale.MOST_PEOPLE) Long people,
        @NotNull @Min(0) @Max(Scale.MOST_PEOPLE) Long sensitivePeople) {

    /** More people than there are. */
    static final long MOST_PEOPLE = 10_000_000_000L;
}
