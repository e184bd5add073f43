/**
 * What a privacy notice must say before anybody may rely on it.
 */
@NullMarked
package org.hegui.statute.notice;

import org.jspecify.annotations.NullMarked;
