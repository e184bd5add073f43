package org.hegui.platform.testkit.examples;

/** Prints. */
public class BadLogging {
    public void act() {
        System.out.println("done");
    }
}
