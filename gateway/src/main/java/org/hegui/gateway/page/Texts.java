package org.hegui.gateway.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.hegui.gateway.Peer;

/** The words of the pages; they stand in {@code messages/msg_<language>.properties}. */
@MessageBundle
public interface Texts {

    @Message
    String name();

    @Message
    String slogan();

    @Message
    String about();

    @Message
    String version(String version);

    @Message
    String what_runs();

    @Message
    String service();

    @Message
    String path();

    @Message
    String state();

    @Message
    String api();

    @Message
    String peer(Peer peer);

    @Message
    String duty(Peer peer);

    @Message
    String readiness(Readiness readiness);

    @Message
    String api_of(String service);

    @Message
    String where_to_go();

    @Message
    String try_apis();

    @Message
    String try_apis_hint();

    @Message
    String problems();

    @Message
    String problems_hint();

    @Message
    String login();

    @Message
    String login_hint();

    @Message
    String no_login();

    @Message
    String problem();

    @Message
    String not_found();

    @Message
    String not_found_hint();

    @Message
    String back_home();

    @Message
    String licence();
}
