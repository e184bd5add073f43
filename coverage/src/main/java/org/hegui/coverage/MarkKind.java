package org.hegui.coverage;

/** What it is that carries a mark. */
enum MarkKind {
    /** A class outside the tests: it applies the rule. */
    FUNCTION,
    /** A class of tests: it shows the rule. */
    TEST,
    /** A method of a resource: it offers the rule over HTTP. */
    ENDPOINT
}
