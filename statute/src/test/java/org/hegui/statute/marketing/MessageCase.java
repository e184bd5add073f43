package org.hegui.statute.marketing;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.person.AgeGroup;

/** A commercial message to an adult who agreed to it, complete and proven, at ten in the morning; and what a test changes. */
final class MessageCase {
    private final Channel channel;
    private MessageKind kind = MessageKind.COMMERCIAL;
    private AgeGroup age = AgeGroup.ADULT;
    private boolean signsOfMinority;
    private MessageConsent consent = MessageConsent.AGREED;
    private boolean proof = true;
    private boolean refusedElsewhere;
    private boolean automated;
    private boolean personalisationOff;
    private Set<MessageContent> contents = EnumSet.allOf(MessageContent.class);
    private @Nullable LocalTime time = LocalTime.of(10, 0);

    private MessageCase(Channel channel) {
        this.channel = channel;
    }

    static MessageCase by(Channel channel) {
        return new MessageCase(channel);
    }

    MessageCase kind(MessageKind value) {
        kind = value;
        return this;
    }

    MessageCase age(AgeGroup value) {
        age = value;
        return this;
    }

    MessageCase signsOfMinority() {
        signsOfMinority = true;
        return this;
    }

    MessageCase consent(MessageConsent value) {
        consent = value;
        return this;
    }

    MessageCase unproven() {
        proof = false;
        return this;
    }

    MessageCase refusedElsewhere() {
        refusedElsewhere = true;
        return this;
    }

    MessageCase automated() {
        automated = true;
        return this;
    }

    MessageCase personalisationOff() {
        personalisationOff = true;
        return this;
    }

    MessageCase contents(Set<MessageContent> value) {
        contents = value;
        return this;
    }

    MessageCase without(MessageContent content) {
        contents = EnumSet.complementOf(EnumSet.of(content));
        return this;
    }

    MessageCase at(@Nullable LocalTime value) {
        time = value;
        return this;
    }

    Message message() {
        return new Message(
                channel,
                kind,
                age,
                signsOfMinority,
                consent,
                proof,
                refusedElsewhere,
                automated,
                personalisationOff,
                contents,
                time);
    }
}
