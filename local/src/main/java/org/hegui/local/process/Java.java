package org.hegui.local.process;

import java.nio.file.Path;
import java.util.List;

/** How our Java processes are started. */
public final class Java {
    /**
     * Ready soon on two cores matters more than peak speed here: the first compiler only, and the collector that
     * starts no threads. Libraries still use what the JDK warns of; the warning says nothing new to anyone here.
     */
    public static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow");

    private Java() {}

    /** The program that runs this very process, so that all run on the same JDK. */
    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
