/** Starts what is measured as processes of their own. */
package org.hegui.benchmark.process;
