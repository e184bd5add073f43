package org.hegui.consent;

import static org.hegui.consent.ConsentProblem.UNKNOWN_CODE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.hegui.platform.problem.Refusal;
import org.hegui.statute.field.Field;
import org.hegui.statute.notice.NoticeItem;

/** Reads the statute's codes in requests; an unknown one is refused with where to find the known. */
public final class Codes {

    private Codes() {}

    /** The fields with these codes, such as {@code mobile}. */
    public static Set<Field> fields(Collection<String> codes) {
        var fields = EnumSet.noneOf(Field.class);
        codes.forEach(code -> fields.add(known(Field.ofCode(code), "category")));
        return fields;
    }

    /** The notice item with this code, such as {@code handlerName}. */
    public static NoticeItem noticeItem(String code) {
        return known(NoticeItem.ofCode(code), "notice item");
    }

    private static <T> T known(Optional<T> found, String kind) {
        return found.orElseThrow(
                () -> new Refusal(UNKNOWN_CODE, "The request names a " + kind + " that the statute does not know."));
    }
}
