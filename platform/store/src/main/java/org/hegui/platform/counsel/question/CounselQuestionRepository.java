package org.hegui.platform.counsel.question;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.page.PageRequest;

/** Named questions about counsel's questions, within one handler but for the sweep. */
@ApplicationScoped
public class CounselQuestionRepository implements PanacheRepositoryBase<CounselQuestion, UUID> {

    private static final String SERIALIZE = "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as varchar)";

    private static final String RULE_OF =
            "select q.question from CounselQuestion q where q.handler = :handler and q.id = :id";

    private static final String RAN_OUT = """
            select * from counsel_question where state = 'ANSWERED' and answered_until <= :now
             order by answered_until, id limit :most for update skip locked""";

    /** The question of the handler; null when there is none. */
    public Uni<CounselQuestion> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    /** What was asked about exactly this; null when nothing was. */
    public Uni<CounselQuestion> find(String handler, String question, Scope scope) {
        return find("handler = ?1 and question = ?2 and scope = ?3", handler, question, scope)
                .firstResult();
    }

    /** The rule whose question it is, before anything of it is held; null when there is no such question. */
    public Uni<String> ruleOf(String handler, UUID id) {
        return getSession()
                .chain(session -> session.createSelectionQuery(RULE_OF, String.class)
                        .setParameter("handler", handler)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    /** The question, held until the transaction ends; null when there is none. */
    public Uni<CounselQuestion> lock(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** All questions of a rule, held until the transaction ends: a memo or its revocation may touch each of them. */
    public Uni<List<CounselQuestion>> lockAll(String handler, String question) {
        return find("handler = ?1 and question = ?2 order by id", handler, question)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Lets one transaction after the other ask and answer about a rule, on whatever replica. */
    public Uni<Void> serialize(String handler, String question) {
        return getSession()
                .chain(session -> session.createNativeQuery(SERIALIZE, String.class)
                        .setParameter("key", "counsel " + question + " " + handler)
                        .getSingleResultOrNull())
                .replaceWithVoid();
    }

    /** Of every handler in sight: questions whose answer ran out; those that another replica holds are left to it. */
    public Uni<List<CounselQuestion>> takeRanOut(Instant now, int most) {
        return getSession()
                .chain(session -> session.createNativeQuery(RAN_OUT, CounselQuestion.class)
                        .setParameter("now", now)
                        .setParameter("most", most)
                        .getResultList());
    }

    /** Oldest first; one more than the page holds, to tell whether there is a next page. */
    public Uni<List<CounselQuestion>> list(String handler, QuestionFilter filter, Instant now, PageRequest page) {
        var query = new StringBuilder("handler = :handler and id > :after");
        var parameters = new HashMap<String, Object>(Map.of("handler", handler, "after", page.after()));
        if (filter.state() != null) {
            query.append(inState(filter.state()));
            parameters.put("state", filter.state());
            if (filter.state() != CounselState.OPEN) {
                parameters.put("now", now);
            }
        }
        if (filter.question() != null) {
            query.append(" and question = :question");
            parameters.put("question", filter.question());
        }
        if (filter.assignee() != null) {
            query.append(" and assignee = :assignee");
            parameters.put("assignee", filter.assignee());
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The state that counts now, whether the sweep has come by or not. */
    private static String inState(CounselState state) {
        return switch (state) {
            case OPEN -> " and state = :state";
            case ANSWERED -> " and state = :state and answeredUntil > :now";
            case EXPIRED -> " and (state = :state or answeredUntil <= :now)";
        };
    }
}
