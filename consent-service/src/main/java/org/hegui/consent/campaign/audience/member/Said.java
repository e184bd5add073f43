package org.hegui.consent.campaign.audience.member;

import java.util.UUID;

/**
 * All that one person has said so far that bears on a message to them.
 *
 * @param subjectId the person
 * @param mark another one for whatever they say next
 */
record Said(UUID subjectId, String mark) {}
