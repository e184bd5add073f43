package org.hegui.statute.export.count;

import org.hegui.statute.Reason;
import org.hegui.statute.export.VolumeLine;

/**
 * How far a counter is from a line.
 *
 * @param line the line
 * @param used people counted so far
 * @param alert how near it is
 * @param left people who may still be added without reaching it
 * @param reason in words, with what the line asks for
 */
public record LineUse(VolumeLine line, long used, CounterAlert alert, long left, Reason reason) {}
