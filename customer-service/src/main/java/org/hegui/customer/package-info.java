/**
 * Keeps the profiles of customers, encrypted field by field, and gives each reader only the fields that the stated
 * purpose covers and the law permits now (PIPL-6, PIPL-51). Whether it is permitted, consent-service decides. This
 * service refuses to write or show a profile while that decision is missing, and refuses to start without the keys of
 * its vault. Every reading leaves an entry in the ledger (PIPL-69).
 */
@NullMarked
package org.hegui.customer;

import org.jspecify.annotations.NullMarked;
