/**
 * Keeps the purposes for which a handler uses personal information, the notices that tell people of them, and what
 * each person consented to, and answers before every act whether it is allowed (PIPL-13 to PIPL-17, PIPL-23, PIPL-29).
 * It holds no names, numbers or addresses: a person is a {@code subjectId} here. It refuses to guess: where the law
 * leaves a question to a lawyer the answer is {@code ASK_COUNSEL}.
 */
@NullMarked
package org.hegui.consent;

import org.jspecify.annotations.NullMarked;
