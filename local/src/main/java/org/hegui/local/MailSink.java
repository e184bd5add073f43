package org.hegui.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail and keeps it as an {@code .eml} file; nothing is delivered anywhere. */
final class MailSink implements AutoCloseable {
    private static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final SMTPServer server;
    private final AtomicLong count = new AtomicLong();

    MailSink(Path folder, int port) {
        this.folder = folder;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(MAX_BYTES)
                .messageHandler(this::keep)
                .build();
    }

    void start() throws IOException {
        Files.createDirectories(folder);
        server.start();
    }

    private void keep(MessageContext context, String from, String to, byte[] message) {
        var name = STAMP.format(Instant.now()) + "-" + count.incrementAndGet();
        try {
            var draft = Files.write(folder.resolve(name + ".part"), message);
            Files.move(draft, folder.resolve(name + ".eml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
