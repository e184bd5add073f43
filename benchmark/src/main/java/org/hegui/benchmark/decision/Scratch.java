package org.hegui.benchmark.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hegui.local.file.PrivateFiles;

/** A folder for the time of a measurement; closing it deletes it with all that is in it. */
record Scratch(Path folder) implements AutoCloseable {

    static Scratch create(String name) throws IOException {
        return new Scratch(Files.createTempDirectory("hegui-" + name));
    }

    @Override
    public void close() throws IOException {
        PrivateFiles.deleteTree(folder);
    }
}
