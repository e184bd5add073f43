package org.hegui.consent.notice.list;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;

/**
 * What is collected for one purpose.
 *
 * @param purpose code of the purpose
 * @param purposeVersion number of the version that holds
 * @param name what people call the purpose
 * @param method how the information is handled
 * @param categories which information
 * @param retention how long it is kept, as an ISO 8601 period such as {@code P3Y}
 */
public record CollectedResponse(
        String purpose,
        int purposeVersion,
        Text name,
        String method,
        List<ListedCategory> categories,
        @Nullable String retention) {

    static CollectedResponse of(ListedPurpose purpose) {
        return new CollectedResponse(
                purpose.code(),
                purpose.version(),
                purpose.name(),
                purpose.method(),
                purpose.categories(),
                purpose.retention());
    }
}
