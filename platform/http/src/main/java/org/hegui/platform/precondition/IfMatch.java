package org.hegui.platform.precondition;

import static org.hegui.platform.problem.CommonProblem.PRECONDITION_FAILED;
import static org.hegui.platform.problem.CommonProblem.PRECONDITION_REQUIRED;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/** The header {@code If-Match} of a change, taken as a {@code @BeanParam} and checked inside the transaction. */
public class IfMatch {

    private static final String NAME = "If-Match";

    @Parameter(
            description = "The ETag of what the change is based on. * overwrites whatever is there.",
            required = true,
            example = "\"3\"")
    @RestHeader(NAME)
    @Nullable String ifMatch;

    /** A condition with this text; without one when it is null. */
    static IfMatch of(@Nullable String text) {
        var condition = new IfMatch();
        condition.ifMatch = text;
        return condition;
    }

    /**
     * Lets a change go on that is based on this version.
     *
     * @throws Refusal 428 without the header, 412 when it names other versions or weak tags only, 400 when it is not
     *     well-formed
     */
    public void require(long version) {
        if (ifMatch == null) {
            throw new Refusal(
                    PRECONDITION_REQUIRED, "Send the header If-Match with the ETag of what the change is based on.");
        }
        if (!EntityTags.isForm(ifMatch)) {
            throw Refusal.ofFields(List.of(new Violation(NAME, "must be entity tags such as \"3\", or *")));
        }
        if (!EntityTags.matchStrongly(ifMatch, version)) {
            throw new Refusal(PRECONDITION_FAILED, "Read it again: it is no longer what If-Match names.");
        }
    }
}
