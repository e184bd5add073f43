package org.hegui.platform.vault.rewrap;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.vault.KeyEncryption;
import org.hegui.platform.vault.KeyWrapping;

/**
 * What the security team asks of the vault. Keys are the service's, not a handler's: counts are over all handlers, and
 * nothing but counts is shown.
 */
@ApplicationScoped
class VaultKeyring {

    private final RewrapService service;
    private final HandlerScope scope;
    private final KeyWrapping wrapping;
    private final KeyEncryption keyEncryption;
    private final CurrentActor current;

    private record Known(String primary, List<String> valid) {}

    VaultKeyring(
            RewrapService service,
            HandlerScope scope,
            KeyWrapping wrapping,
            KeyEncryption keyEncryption,
            CurrentActor current) {
        this.service = service;
        this.scope = scope;
        this.wrapping = wrapping;
        this.keyEncryption = keyEncryption;
        this.current = current;
    }

    Uni<RewrapResponse> rewrap() {
        var handler = current.actor().handler();
        return wrapping.offLoop(keyEncryption::primary)
                .chain(primary -> scope.ofAll(() -> service.start(handler, primary)));
    }

    Uni<RewrapResponse> progress(UUID id) {
        return scope.ofAll(() -> service.progress(id));
    }

    Uni<List<VaultKeyResponse>> keys() {
        return wrapping.offLoop(() -> new Known(keyEncryption.primary(), keyEncryption.keys()))
                .chain(known -> scope.ofAll(service::usage).map(usage -> listed(known, usage)));
    }

    private static List<VaultKeyResponse> listed(Known known, Map<String, Long> usage) {
        var ids = new TreeSet<>(known.valid());
        ids.addAll(usage.keySet());
        return ids.stream()
                .map(id -> new VaultKeyResponse(
                        id, id.equals(known.primary()), known.valid().contains(id), usage.getOrDefault(id, 0L)))
                .toList();
    }
}
