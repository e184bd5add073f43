package org.hegui.consent;

import java.sql.SQLException;
import java.util.UUID;

import org.hegui.platform.testkit.Database;

/** Versions of purposes as tests need them, where going through the whole life of a purpose would tell nothing. */
public final class Versions {

    private static final String COLUMNS = """
            handler, purpose_id, name_zh, name_en, legal_basis, categories, method, retention, necessary, recipients,
            notice_id, created_at, lock_version, automated, disclosed""";

    private Versions() {}

    /** The notice of the purpose's active version. */
    public static UUID notice(String code) {
        try {
            return UUID.fromString(Database.texts(
                            "select v.notice_id from purpose_version v join purpose p on p.active_version_id = v.id where p.code = ?",
                            code)
                    .getFirst());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The active version of the purpose names these recipients. */
    public static void naming(String code, String... recipients) {
        change(
                "update purpose_version set recipients = ? where id = (select active_version_id from purpose where code = ?)",
                recipients.length == 0 ? "[]" : "[\"" + String.join("\",\"", recipients) + "\"]",
                code);
    }

    /** The active version of the purpose covers these fields. */
    public static void covering(String code, String... fields) {
        change(
                "update purpose_version set categories = ? where id = (select active_version_id from purpose where code = ?)",
                String.join(" ", fields),
                code);
    }

    /** From now on another version of the purpose is active, with this notice and this consent epoch. */
    public static void next(String code, UUID notice, int epoch) {
        var id = UUID.randomUUID();
        change("""
                update purpose_version set status = 'SUPERSEDED', ended_at = now()
                where id = (select active_version_id from purpose where code = ?)""", code);
        change(
                "insert into purpose_version (id, number, status, consent_epoch, activated_at, " + COLUMNS + """
                ) select ?, number + 1, 'ACTIVE', ?, now(), v.handler, purpose_id, v.name_zh, v.name_en, v.legal_basis,
                    v.categories, v.method, v.retention, v.necessary, recipients, ?, now(), 0, automated, disclosed
                from purpose_version v join purpose p on p.active_version_id = v.id where p.code = ?""",
                id,
                epoch,
                notice,
                code);
        change("update purpose set active_version_id = ? where code = ?", id, code);
    }

    /** The purpose is no longer used. */
    public static void retire(String code) {
        change(
                "update purpose set status = 'RETIRED', active_version_id = null, retired_at = now() where code = ?",
                code);
    }

    /** Past the triggers by which the contents of a version are kept. */
    private static void change(String sql, Object... parameters) {
        try (var connection = Database.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            connection.createStatement().execute("set session_replication_role = replica");
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
