package org.hegui.platform.problem;

import static org.hegui.platform.problem.CommonProblem.INVALID_REQUEST;

import java.util.List;

import org.hegui.statute.Reason;

/**
 * A business or legal "no". Thrown by services, turned into a {@link Problem} at the edge. Its detail is shown to the
 * caller and must hold no personal information.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Reason> reasons;
    private final transient List<Violation> violations;

    /** A refusal for a reason of the product, such as an unknown id or an illegal state. */
    public Refusal(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** A refusal for the given legal reasons. */
    public Refusal(ProblemType type, String detail, List<Reason> reasons) {
        this(type, detail, reasons, List.of());
    }

    /** A refusal for the given legal reasons, each of which asks something of one of these fields. */
    public Refusal(ProblemType type, String detail, List<Reason> reasons, List<Violation> violations) {
        super(detail, null, false, false);
        this.type = type;
        this.reasons = List.copyOf(reasons);
        this.violations = List.copyOf(violations);
    }

    /** A refusal (400) of fields whose values break a rule that bean validation cannot know. */
    public static Refusal ofFields(List<Violation> violations) {
        return new Refusal(INVALID_REQUEST, "Some fields break their rules; see violations.", List.of(), violations);
    }

    /** The kind of problem that the caller is answered with. */
    public ProblemType type() {
        return type;
    }

    /** The legal reasons behind the refusal, most decisive first. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** The fields that break their rules; empty when the refusal is about something else. */
    public List<Violation> violations() {
        return violations;
    }

    Problem problem() {
        return Problem.of(type, getMessage(), reasons, violations);
    }
}
