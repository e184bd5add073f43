package org.hegui.platform.identity;

import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;

import java.util.Optional;
import java.util.regex.Pattern;

import org.hegui.platform.problem.Refusal;

/**
 * For which handler a request acts. A person's or an integrator's token names it. A service's own token names none, for
 * the service works for every handler: each of its calls names the one in the header {@value #HEADER}, which nobody else
 * may send.
 */
public final class ActingHandler {

    /** The header in which a service that acts on its own behalf names the handler. */
    public static final String HEADER = "Hegui-Handler";

    /** Excludes what stands for all handlers in the database, and whatever could mean something to SQL or to a log. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]{0,63}");

    private ActingHandler() {}

    /** Whether a handler can be named so. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * The handler, if there is one.
     *
     * @param claimed the token's claim {@code handler}
     * @param named the header
     * @param service whether the token has the role {@code service}
     * @throws Refusal (403) when the header is sent by who may not, or names another than the token, or no handler can be
     *     named so
     */
    static Optional<String> of(Optional<String> claimed, Optional<String> named, boolean service) {
        if (named.isPresent() && !named.equals(claimed) && (claimed.isPresent() || !service)) {
            throw new Refusal(FORBIDDEN, "Only a service that acts for no one handler may name one by " + HEADER + ".");
        }
        var handler = claimed.or(() -> named);
        if (handler.isPresent() && !isName(handler.get())) {
            throw new Refusal(FORBIDDEN, "The handler that the access token or " + HEADER + " names cannot be one.");
        }
        return handler;
    }
}
