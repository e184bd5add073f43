package org.hegui.platform.problem;

/**
 * A kind of problem that an API answers with (RFC 9457 §3.1.1). Each service lists its own kinds in one enum, so that
 * a refusal without a status and a code does not compile. Every code has a section in {@code docs/problems.md}.
 */
public interface ProblemType {

    /** HTTP status code of the answer. */
    int status();

    /** Short title for people, the same for every occurrence. */
    String title();

    /** Name of the enum constant that lists this kind; the code is made from it. */
    String name();

    /** Kebab-case code, the last part of the problem's {@code type} address. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
