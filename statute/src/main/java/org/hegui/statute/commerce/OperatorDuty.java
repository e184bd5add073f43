package org.hegui.statute.commerce;

import org.hegui.statute.Reason;
import org.hegui.statute.Text;

/**
 * A duty of operators and whether it is on.
 *
 * @param rule id of the rule
 * @param title what it is about
 * @param applies whether an operator of that kind owes it
 * @param why what it asks for, or why it isn't on
 */
public record OperatorDuty(String rule, Text title, boolean applies, Reason why) {}
