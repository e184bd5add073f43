package org.hegui.customer.bad;

import org.hegui.consent.bad.ForeignConsent;

/** A service's class that imports another service. */
public record NosyCustomer(ForeignConsent consent) {}
