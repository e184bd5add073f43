package org.hegui.customer.age;

import java.util.Map;
import java.util.UUID;

/** A person's profile as it is kept. */
record SealedAge(UUID id, Map<String, String> sealedFields) {}
