package org.hegui.platform.counsel.memo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.page.PageRequest;

/** Named questions about memos, always within one handler. */
@ApplicationScoped
public class CounselMemoRepository implements PanacheRepositoryBase<CounselMemo, UUID> {

    private static final String UNREVOKED =
            " and not exists (select 1 from CounselRevocation r where r.memoId = m.id and r.revokedAt <= :at)";

    /** The memo of the handler; null when there is none. */
    public Uni<CounselMemo> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** The memos on a rule that had begun to hold by an instant, also those that ran out, newest first. */
    public Uni<List<CounselMemo>> begun(String handler, String question, Instant at) {
        return find(
                        "from CounselMemo m where m.handler = :handler and m.question = :question"
                                + " and m.validFrom <= :at" + UNREVOKED
                                + " order by m.writtenAt desc, m.id desc",
                        Map.of("handler", handler, "question", question, "at", at))
                .list();
    }

    /** All memos on a rule that are not revoked by an instant, newest first. */
    public Uni<List<CounselMemo>> unrevoked(String handler, String question, Instant at) {
        return find(
                        "from CounselMemo m where m.handler = :handler and m.question = :question" + UNREVOKED
                                + " order by m.writtenAt desc, m.id desc",
                        Map.of("handler", handler, "question", question, "at", at))
                .list();
    }

    /** Oldest first; one more than the page holds, to tell whether there is a next page. */
    public Uni<List<CounselMemo>> list(
            String handler, @Nullable String question, @Nullable Scope scope, PageRequest page) {
        var query = new StringBuilder("handler = :handler and id > :after");
        var parameters = new HashMap<String, Object>(Map.of("handler", handler, "after", page.after()));
        if (question != null) {
            query.append(" and question = :question");
            parameters.put("question", question);
        }
        if (scope != null) {
            query.append(" and scope = :scope");
            parameters.put("scope", scope);
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }
}
