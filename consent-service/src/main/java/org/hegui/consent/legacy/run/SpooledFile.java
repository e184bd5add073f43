package org.hegui.consent.legacy.run;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;

import java.util.concurrent.atomic.AtomicLong;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.stream.Line;
import org.hegui.platform.stream.StreamedBody;

/** A body that was put aside on the disk, where only the service can read it. */
public final class SpooledFile {

    /** Bytes of the longest line that is read: a row has some hundred. */
    static final int LONGEST_LINE = 16 * 1024;

    private static final String OWNER_ONLY = "rw-------";
    private static final int READ_AT_ONCE = 64 * 1024;

    private final FileSystem files;
    private final String path;

    private SpooledFile(FileSystem files, String path) {
        this.files = files;
        this.path = path;
    }

    /**
     * Puts a body aside, no faster than the disk takes it.
     *
     * @throws Refusal (413) when it has more bytes than this
     */
    public static Uni<SpooledFile> of(Vertx vertx, Multi<Buffer> parts, long largest) {
        var files = vertx.fileSystem();
        return UniHelper.toUni(files.createTempFile("consent-import", ".rows", OWNER_ONLY))
                .map(path -> new SpooledFile(files, path))
                .call(file -> file.write(parts, largest).onFailure().call(file::delete));
    }

    private Uni<Void> write(Multi<Buffer> parts, long largest) {
        return open(new OpenOptions().setWrite(true))
                .chain(file ->
                        written(file, parts, new AtomicLong(largest)).eventually(() -> UniHelper.toUni(file.close())));
    }

    private static Uni<Void> written(AsyncFile file, Multi<Buffer> parts, AtomicLong left) {
        return parts.onItem()
                .transformToUniAndConcatenate(part -> {
                    if (left.addAndGet(-part.length()) < 0) {
                        throw new Refusal(BODY_TOO_LARGE, "The file is larger than is taken here.");
                    }
                    return UniHelper.toUni(file.write(part));
                })
                .onItem()
                .ignoreAsUni();
    }

    /** Its lines, empty ones too, no faster than they are asked for. */
    public Multi<Line> lines() {
        var parts = Multi.createFrom()
                .resourceFromUni(() -> open(new OpenOptions().setRead(true)), SpooledFile::parts)
                .withFinalizer((AsyncFile file) -> UniHelper.toUni(file.close()));
        return StreamedBody.lines(parts, LONGEST_LINE);
    }

    /** Its first line; nothing when it is empty. */
    public Uni<String> firstLine() {
        return lines().select().first().toUni().map(line -> line == null ? "" : line.text());
    }

    /** Removes it. */
    public Uni<Void> delete() {
        return UniHelper.toUni(files.delete(path));
    }

    private static Multi<Buffer> parts(AsyncFile file) {
        return MultiHelper.toMulti(file.setReadBufferSize(READ_AT_ONCE));
    }

    private Uni<AsyncFile> open(OpenOptions how) {
        return UniHelper.toUni(files.open(path, how.setCreate(false)));
    }
}
