package org.hegui.benchmark.decision;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;

/** What answers a batch: consent-service with what stands before it. Closing it ends its processes. */
interface Stack extends AutoCloseable {

    /** What it is, for the report. */
    String name();

    /** Where a batch is sent. */
    URI batch();

    /** A fresh token of a marketer of handler A. */
    String token();

    /** The database of consent-service, as a role that sees every row. To be closed. */
    Connection database() throws SQLException;

    @Override
    void close() throws IOException, InterruptedException;
}
