/**
 * Decides by which route personal information may leave China, has each transfer approved by two people, and stands at
 * the gate when it goes (PIPL-38 to PIPL-42, PIPL-55, XB, SC, NDSR-38). It counts every person exactly once a year. It
 * holds no names, numbers or addresses: a person is a {@code subjectId} here. It refuses whatever is not effective.
 */
@NullMarked
package org.hegui.transfer;

import org.jspecify.annotations.NullMarked;
