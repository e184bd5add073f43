package org.hegui.transfer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.walk.StrangerWalk;
import org.hegui.platform.testkit.walk.WalkedService;
import org.hegui.transfer.peer.ConsentServiceDouble;

@QuarkusTest
@WithServiceResources
@QuarkusTestResource(ConsentServiceDouble.class)
class StrangerWalkTest extends StrangerWalk {

    @Override
    protected WalkedService service() {
        return Walked.service();
    }
}
