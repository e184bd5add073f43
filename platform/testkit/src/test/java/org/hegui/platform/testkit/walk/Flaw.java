package org.hegui.platform.testkit.walk;

/** What is wrong with a {@link PoorService}, one thing at a time. */
enum Flaw {
    /** Nothing: the walks must pass. */
    NONE,
    /** Lets anybody in without a token. */
    NEEDS_NO_TOKEN,
    /** Trusts every signature. */
    BELIEVES_FORGERS,
    /** Lets any role in. */
    ASKS_FOR_NO_ROLE,
    /** Finds a thing by its id alone. */
    SHOWS_THINGS_OF_OTHERS,
    /** Lists the things of everybody. */
    LISTS_THINGS_OF_OTHERS,
    /** Changes a thing before it looks whose it is, and then hides it. */
    CHANGES_THINGS_OF_OTHERS,
    /** Gives what it makes to another handler. */
    MAKES_THINGS_FOR_OTHERS,
    /** Admits that a hidden thing exists. */
    TELLS_THAT_IT_EXISTS,
    /** Finds nothing for anybody. */
    FINDS_NOTHING,
    /** Answers bad input by a stack trace. */
    SHOWS_STACK_TRACES,
    /** Answers bad input by a 4xx that is no problem. */
    ANSWERS_PLAIN_TEXT,
    /** Says what the database said. */
    SHOWS_SQL,
    /** Repeats the bad value. */
    ECHOES_VALUES,
    /** Refuses, but has written already. */
    WRITES_BEFORE_IT_REFUSES,
    /** Accepts whatever JSON it is sent. */
    ACCEPTS_ANYTHING,
    /** Refuses good input as well. */
    REFUSES_EVERYTHING,
    /** Closes the connection on bad input. */
    HANGS_UP
}
