package org.hegui.sample.note;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A note to be written for a measurement.
 *
 * @param subjectId the customer
 * @param entries how many entries of evidence go with it; none is the yardstick
 */
public record WriteYardstickRequest(
        @NotNull UUID subjectId,
        @NotNull @Min(0) @Max(WriteYardstickRequest.MOST) Integer entries) {

    static final int MOST = 1000;
}
