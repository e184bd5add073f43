/** What a service says of itself in its OpenAPI document, as far as tests ask for it. */
@NullMarked
package org.hegui.platform.testkit.openapi;

import org.jspecify.annotations.NullMarked;
