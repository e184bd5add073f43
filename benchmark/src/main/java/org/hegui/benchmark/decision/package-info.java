/** Measures decisions, one by one and for an audience, each figure beside its yardstick. */
package org.hegui.benchmark.decision;
