package org.hegui.platform.api;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A time that a database can keep, in the years 1 to 9999. For instants of a path or query; in a body every time is
 * bounded so.
 */
@Documented
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KeepableTime.OfInstant.class)
public @interface KeepableTime {

    /** What is said of another. */
    String message() default "must be in the years 1 to 9999";

    /** Groups of Jakarta Validation; not used. */
    Class<?>[] groups() default {};

    /** Payload of Jakarta Validation; not used. */
    Class<? extends Payload>[] payload() default {};

    /** Checks instants; none is no fault. */
    class OfInstant implements ConstraintValidator<KeepableTime, Instant> {

        static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
        static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
        static final Instant FIRST = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        static final Instant LAST = LAST_DAY.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);

        @Override
        public boolean isValid(@Nullable Instant time, ConstraintValidatorContext context) {
            return time == null || !time.isBefore(FIRST) && !time.isAfter(LAST);
        }
    }
}
