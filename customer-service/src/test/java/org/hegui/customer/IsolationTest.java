package org.hegui.customer;

import io.quarkus.test.junit.QuarkusTest;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.isolation.IsolationOfTables;

/** Every table of this service keeps the handlers apart. */
@QuarkusTest
@WithServiceResources
@WithPeer
class IsolationTest extends IsolationOfTables {}
