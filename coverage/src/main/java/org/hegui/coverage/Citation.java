package org.hegui.coverage;

/**
 * What looks like the id of a rule in a string or a documentation comment.
 *
 * @param rule the id, as written in the source
 * @param place file and line
 */
record Citation(String rule, String place) {}
