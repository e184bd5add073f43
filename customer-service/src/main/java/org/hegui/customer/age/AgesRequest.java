package org.hegui.customer.age;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whose age groups are asked for.
 *
 * @param subjectIds the people, at most 1,000
 */
public record AgesRequest(@NotEmpty @Size(max = 1000) List<@NotNull UUID> subjectIds) {}
