package org.hegui.customer;

import io.quarkus.test.junit.QuarkusTest;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.walk.BadInputWalk;
import org.hegui.platform.testkit.walk.WalkedService;

@QuarkusTest
@WithServiceResources
@WithPeer
class BadInputWalkTest extends BadInputWalk {

    @Override
    protected WalkedService service() {
        return Walked.service();
    }
}
