package org.hegui.local.tour;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.hegui.local.keycloak.Tokens;

/** {@code ./suite tour}: tells the story on the running suite. */
public final class Tour {
    private static final URI GATEWAY = URI.create("http://127.0.0.1:8080/");
    private static final URI ISSUER = URI.create("http://127.0.0.1:8180/realms/hegui");

    private Tour() {}

    /** Tells the story; exits with 1 when the suite does not run or answers otherwise than the story goes. */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            tell(out);
        } catch (StoryBroken e) {
            out.println("\nThe story broke: " + e.getMessage());
            System.exit(1);
        } catch (UncheckedIOException | IllegalStateException e) {
            out.println("The suite is not running, or not ready: start it with ./suite up. (" + e.getMessage() + ")");
            System.exit(1);
        }
    }

    private static void tell(PrintStream out) {
        var tokens = new Tokens(ISSUER);
        var suffix = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        var story = new Story(new Caller(GATEWAY, tokens), new Logins(ISSUER, tokens), Narrator.printing(out), suffix);
        story.purposes();
        story.createCustomer();
        story.grant();
        story.withdraw();
        story.transfer();
        story.incident();
        out.println("\nThe story went as the law wants it.");
    }
}
