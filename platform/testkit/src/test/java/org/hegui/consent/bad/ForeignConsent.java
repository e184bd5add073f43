package org.hegui.consent.bad;

/** A class of another service. */
public record ForeignConsent(String id) {}
