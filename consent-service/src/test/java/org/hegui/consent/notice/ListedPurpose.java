package org.hegui.consent.notice;

import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.purpose;

import java.sql.SQLException;
import java.util.UUID;

import org.hegui.platform.testkit.Database;

/** A purpose that holds and names a notice, and recipients if it has some, without asking who they are. */
public final class ListedPurpose {

    private static final String ACTIVE = """
            update purpose_version set status = 'ACTIVE', activated_at = now(), recipients = ?
            where purpose_id = ?""";

    private ListedPurpose() {}

    /** The code of such a purpose. */
    public static String of(UUID notice, String... recipients) throws SQLException {
        var code = code("purpose");
        var id = API.create(pipo(), "/purposes", purpose(code, "CONTRACT", notice));
        var json = recipients.length == 0 ? "[]" : "[\"" + String.join("\",\"", recipients) + "\"]";
        Database.change(ACTIVE, json, id);
        return code;
    }
}
