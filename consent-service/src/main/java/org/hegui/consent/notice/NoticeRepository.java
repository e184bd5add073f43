package org.hegui.consent.notice;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.page.PageRequest;

/** Named questions about notices, always within one handler. */
@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    /** The notice with this id, or null. */
    public Uni<Notice> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The newest version of this code that people can read, or null. */
    public Uni<Notice> current(String handler, String code) {
        return find("handler = ?1 and code = ?2 and status = ?3", handler, code, NoticeStatus.PUBLISHED)
                .firstResult();
    }

    /** This version of the code if people can read it, or null. */
    public Uni<Notice> published(String handler, String code, int version) {
        return find(
                        "handler = ?1 and code = ?2 and version = ?3 and status <> ?4",
                        handler,
                        code,
                        version,
                        NoticeStatus.DRAFT)
                .firstResult();
    }

    /** The newest versions of this code that people can read, newest first. */
    public Uni<List<Notice>> history(String handler, String code, int most) {
        return find(
                        "handler = ?1 and code = ?2 and status <> ?3 order by version desc",
                        handler,
                        code,
                        NoticeStatus.DRAFT)
                .range(0, most - 1)
                .list();
    }

    /** The versions of all notices, or of those of this code, oldest first. */
    public Uni<List<Notice>> list(String handler, @Nullable String code, PageRequest page) {
        var found = code == null
                ? find("handler = ?1 and id > ?2 order by id", handler, page.after())
                : find("handler = ?1 and id > ?2 and code = ?3 order by id", handler, page.after(), code);
        return found.range(0, page.limit()).list();
    }

    /** The number of the newest version of this code, be it a draft; 0 when there is none. */
    public Uni<Integer> newestVersion(String handler, String code) {
        return find("handler = ?1 and code = ?2 order by version desc", handler, code)
                .firstResult()
                .map(newest -> newest == null ? 0 : newest.version());
    }
}
