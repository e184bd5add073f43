package org.hegui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.local.settings.Listener;
import org.hegui.local.settings.Ports;

class MailSinkTest {
    private static final List<String> DIALOGUE = List.of(
            "EHLO test",
            "MAIL FROM:<breach@example.com>",
            "RCPT TO:<customer@example.com>",
            "DATA",
            "Subject: test\r\n\r\n您好\r\n.",
            "QUIT");

    @TempDir
    private Path folder;

    @Test
    void aMailBecomesAFile() throws IOException {
        var port = Ports.free().of(Listener.SMTP);
        try (var sink = new MailSink(folder, port)) {
            sink.start();

            send(port);
        }

        try (var files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file)
                            .hasExtension("eml")
                            .content(StandardCharsets.UTF_8)
                            .contains("Subject: test", "您好"));
        }
    }

    private static void send(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            answer(in);
            for (var line : DIALOGUE) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                assertThat(answer(in)).matches("[23].*");
            }
        }
    }

    private static String answer(BufferedReader in) throws IOException {
        var line = in.readLine();
        while (line.charAt(3) == '-') {
            line = in.readLine();
        }
        return line;
    }
}
