package org.hegui.statute.marketing;

import java.time.LocalTime;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.person.AgeGroup;

/**
 * A message to one person.
 *
 * @param channel how it reaches the person
 * @param kind whether it is commercial
 * @param age age group of the person
 * @param signsOfMinority whether something suggests a minor although the age is unknown (CONTEST-20)
 * @param consent what the person has said about such messages
 * @param proofHeld whether a proof of that consent or request can be produced by its id (SMS-21, PIPL-69)
 * @param refusedUnderOtherName whether the person has refused such messages of another brand or number of this sender
 * @param automated whether a program chose the person or the contents from what is known of the person (PIPL-24)
 * @param personalisationOff whether the person has switched personalisation off
 * @param contents what the message shows
 * @param localTime when it reaches the person, in local time; null when that isn't known
 */
public record Message(
        Channel channel,
        MessageKind kind,
        AgeGroup age,
        boolean signsOfMinority,
        MessageConsent consent,
        boolean proofHeld,
        boolean refusedUnderOtherName,
        boolean automated,
        boolean personalisationOff,
        Set<MessageContent> contents,
        @Nullable LocalTime localTime) {
    /** Copies the contents. */
    public Message {
        contents = Set.copyOf(contents);
    }

    /** Whether it is commercial and comes to the person. */
    boolean needsConsent() {
        return kind.commercial() && channel.comesToThePerson();
    }

    /** Whether it is marketing by automated decision. */
    boolean automatedMarketing() {
        return kind.commercial() && automated;
    }

    /** Whether it is marketing by automated decision to somebody whose age isn't known, with or without such signs. */
    boolean automatedMarketingToUnknownAge(boolean withSigns) {
        return automatedMarketing() && age == AgeGroup.UNKNOWN && signsOfMinority == withSigns;
    }
}
