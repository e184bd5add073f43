package org.hegui.consent.notice.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.notice.page.PublicNotice;
import org.hegui.platform.identity.ActingHandler;
import org.hegui.platform.isolation.HandlerScope;

/** Finds what an address names. */
@ApplicationScoped
class PublicNotices {

    private final PublicNoticeService notices;
    private final HandlerScope scope;

    PublicNotices(PublicNoticeService notices, HandlerScope scope) {
        this.notices = notices;
        this.scope = scope;
    }

    /** The address names the handler in the place of a token, and nothing but what is published is read. */
    Uni<PublicNotice> find(NoticeAddress address, @Nullable Integer version) {
        return ActingHandler.isName(address.handler)
                ? scope.of(address.handler, () -> notices.read(address.handler, address.code, version))
                : Uni.createFrom().failure(PublicNoticeService::unknown);
    }
}
