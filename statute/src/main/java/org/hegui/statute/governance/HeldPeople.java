package org.hegui.statute.governance;

/**
 * How many distinct people a handler holds information of: users, customers, former ones and employees together.
 *
 * @param people all of them
 * @param sensitive those with sensitive information
 * @param faces those whose face is stored for recognition
 * @param under14 children below 14
 * @param under18 minors below 18, the children among them
 */
public record HeldPeople(long people, long sensitive, long faces, long under14, long under18) {
    /** Refuses numbers below zero. */
    public HeldPeople {
        notNegative(people, "people");
        notNegative(sensitive, "sensitive");
        notNegative(faces, "faces");
        notNegative(under14, "under14");
        notNegative(under18, "under18");
    }

    /** People of whom nothing is sensitive, and none of whom is a minor. */
    public static HeldPeople adults(long people) {
        return new HeldPeople(people, 0, 0, 0, 0);
    }

    /** Whether minors are among them, whichever of the two numbers says so. */
    boolean minors() {
        return under14 > 0 || under18 > 0;
    }

    private static void notNegative(long number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is below zero");
        }
    }
}
