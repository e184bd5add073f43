/** What people answer to messages, as far as it stops them (NTM-16, SMS-21). */
@NullMarked
package org.hegui.consent.preference.reply;

import org.jspecify.annotations.NullMarked;
