package org.hegui.customer;

import io.quarkus.test.junit.QuarkusTest;

import org.hegui.platform.testkit.IsolationOfTables;
import org.hegui.platform.testkit.WithServiceResources;

/** Every table of this service keeps the handlers apart. */
@QuarkusTest
@WithServiceResources
@WithPeer
class IsolationTest extends IsolationOfTables {}
