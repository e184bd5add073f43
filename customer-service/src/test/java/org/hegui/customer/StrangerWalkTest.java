package org.hegui.customer;

import io.quarkus.test.junit.QuarkusTest;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.walk.StrangerWalk;
import org.hegui.platform.testkit.walk.WalkedService;

@QuarkusTest
@WithServiceResources
@WithPeer
class StrangerWalkTest extends StrangerWalk {

    @Override
    protected WalkedService service() {
        return Walked.service();
    }
}
