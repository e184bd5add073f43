package org.hegui.platform.event;

import org.hegui.platform.problem.ProblemType;

/** What the endpoints of events refuse, in every service. */
public enum EventProblem implements ProblemType {
    EVENT_TARGET_REFUSED(400, "Events cannot be sent to this address"),
    EVENT_TYPE_UNKNOWN(400, "The service publishes no such type of event"),
    WEBHOOK_SIGNATURE_INVALID(401, "The signature of the event is not valid"),
    EVENT_SUBSCRIPTION_NOT_FOUND(404, "There is no such subscription"),
    EVENT_DELIVERY_NOT_FOUND(404, "There is no such delivery"),
    EVENT_SUBSCRIPTION_NOT_ACTIVE(409, "The subscription is not in a state that allows this"),
    EVENT_DELIVERY_UNDER_WAY(409, "The delivery is still under way");

    private final int status;
    private final String title;

    EventProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
