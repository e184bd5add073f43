package org.hegui.consent.purpose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.TextHash;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.proof.CanonicalJson;
import org.hegui.statute.field.Field;
import org.hegui.statute.purpose.LegalBasis;

/**
 * What a purpose says.
 *
 * @param nameZh name for people in Chinese
 * @param nameEn name for people in English
 * @param legalBasis basis of PIPL-13
 * @param justification why the handling is necessary
 * @param citation the law relied on
 * @param categories the fields that it covers
 * @param method how the information is handled
 * @param retention how long it is kept, ISO 8601 period
 * @param necessary whether the service cannot be provided without it (PIPL-16)
 * @param necessity why it cannot
 * @param automated whether a program decides about people for it (PIPL-24)
 * @param disclosed whether it is disclosed to the public (PIPL-25)
 * @param recipients ids of those who receive it
 * @param noticeId the notice that tells people of it
 */
public record PurposeContents(
        String nameZh,
        String nameEn,
        LegalBasis legalBasis,
        @Nullable String justification,
        @Nullable String citation,
        Set<Field> categories,
        String method,
        String retention,
        boolean necessary,
        @Nullable String necessity,
        boolean automated,
        boolean disclosed,
        List<UUID> recipients,
        UUID noticeId) {

    /** Keeps each recipient once and in one order, so that the same contents are always the same text. */
    public PurposeContents {
        categories = Set.copyOf(categories);
        recipients = recipients.stream().distinct().sorted().toList();
    }

    /**
     * SHA-256 of the canonical JSON (RFC 8785) of all that is to be assessed, which is all but how people are told: each
     * field's texts by its name.
     */
    public String hash() {
        var assessed = JsonNodeFactory.instance.objectNode();
        texts().forEach((field, texts) -> texts.forEach(assessed.putArray(field)::add));
        assessed.remove("noticeId");
        return TextHash.of(CanonicalJson.of(assessed));
    }

    /** Each field of the contents by its name in the API, as texts. */
    public SequencedMap<String, List<String>> texts() {
        var texts = new LinkedHashMap<String, List<String>>();
        texts.put("nameZh", List.of(nameZh));
        texts.put("nameEn", List.of(nameEn));
        texts.put("legalBasis", List.of(legalBasis.name()));
        texts.put("justification", listed(justification));
        texts.put("citation", listed(citation));
        texts.put("categories", FieldCodes.of(categories));
        texts.put("method", List.of(method));
        texts.put("retention", List.of(retention));
        texts.put("necessary", List.of(String.valueOf(necessary)));
        texts.put("necessity", listed(necessity));
        texts.put("automatedDecision", List.of(String.valueOf(automated)));
        texts.put("publicDisclosure", List.of(String.valueOf(disclosed)));
        texts.put("recipients", recipients.stream().map(UUID::toString).toList());
        texts.put("noticeId", List.of(noticeId.toString()));
        return texts;
    }

    private static List<String> listed(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
