/** What the benchmarks print. */
package org.hegui.benchmark.report;
