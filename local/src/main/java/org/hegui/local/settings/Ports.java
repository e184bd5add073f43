package org.hegui.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hegui.local.progress.SuiteRefused;

/** Which port each {@link Listener} has. All of them are on the loopback address. */
public final class Ports {
    private static final int CONNECT_MILLIS = 200;

    private final Map<Listener, Integer> numbers;

    private Ports(Map<Listener, Integer> numbers) {
        this.numbers = new EnumMap<>(numbers);
    }

    /** The documented ports: gateway 8080, Keycloak 8180, and so on. */
    public static Ports standard() {
        var numbers = new EnumMap<Listener, Integer>(Listener.class);
        Arrays.stream(Listener.values()).forEach(listener -> numbers.put(listener, listener.standardPort()));
        return new Ports(numbers);
    }

    /** Ports that nobody uses at this moment, all different, for a second suite beside a running one. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            var numbers = new EnumMap<Listener, Integer>(Listener.class);
            for (var listener : Listener.values()) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                numbers.put(listener, socket.getLocalPort());
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** The port number of {@code listener}. */
    public int of(Listener listener) {
        return numbers.get(listener);
    }

    /** Refuses, naming all of them, when any of {@code needed} is taken. */
    public void refuseTaken(Collection<Listener> needed) {
        var taken = taken(needed).stream()
                .map(listener -> of(listener) + " (for " + listener.label() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new SuiteRefused("Nothing was started, because some other program already listens on " + taken + ".");
        }
    }

    /** Those of {@code needed} on whose port some other process listens already. */
    public List<Listener> taken(Collection<Listener> needed) {
        return needed.stream().filter(listener -> isTaken(of(listener))).toList();
    }

    /** Binding tells on Linux; only connecting tells on macOS when the other one listens on every address. */
    static boolean isTaken(int port) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (var client = new Socket()) {
            client.connect(address, CONNECT_MILLIS);
            return true;
        } catch (IOException nobodyAnswers) {
            return !canBind(address);
        }
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var server = new ServerSocket()) {
            server.setReuseAddress(true);
            server.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
