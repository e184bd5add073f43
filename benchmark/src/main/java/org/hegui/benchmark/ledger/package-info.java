/** Measures the ledger on a real PostgreSQL through a running service, each figure beside its yardstick. */
package org.hegui.benchmark.ledger;
