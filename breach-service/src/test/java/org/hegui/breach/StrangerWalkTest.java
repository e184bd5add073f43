package org.hegui.breach;

import io.quarkus.test.junit.QuarkusTest;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.testkit.walk.StrangerWalk;
import org.hegui.platform.testkit.walk.WalkedService;

@QuarkusTest
@WithServiceResources
class StrangerWalkTest extends StrangerWalk {

    @Override
    protected WalkedService service() {
        return Walked.service();
    }
}
