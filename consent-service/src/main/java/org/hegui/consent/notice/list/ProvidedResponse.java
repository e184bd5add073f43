package org.hegui.consent.notice.list;

import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Text;

/**
 * What one recipient receives for one purpose.
 *
 * @param purpose code of the purpose
 * @param purposeVersion number of the version that holds
 * @param name what people call the purpose
 * @param method how the information is handled
 * @param categories which information
 * @param recipientId id of the recipient
 * @param recipient who receives it, as the notice names the recipients
 */
public record ProvidedResponse(
        String purpose,
        int purposeVersion,
        Text name,
        String method,
        List<ListedCategory> categories,
        String recipientId,
        Text recipient) {

    static Stream<ProvidedResponse> of(ListedPurpose purpose, Text recipient) {
        return purpose.recipients().stream()
                .map(id -> new ProvidedResponse(
                        purpose.code(),
                        purpose.version(),
                        purpose.name(),
                        purpose.method(),
                        purpose.categories(),
                        id,
                        recipient));
    }
}
