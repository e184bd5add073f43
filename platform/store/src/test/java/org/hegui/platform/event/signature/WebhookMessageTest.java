package org.hegui.platform.event.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first two keys and signatures are those that the authors of Standard Webhooks publish. */
class WebhookMessageTest {

    private static final String BODY = "{\"test\": 2432232314}";
    private static final WebhookMessage MESSAGE =
            new WebhookMessage("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, BODY.getBytes(StandardCharsets.UTF_8));

    private static final WebhookKey HMAC = WebhookKey.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String HMAC_SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static final WebhookKey PRIVATE = WebhookKey.parse(
            "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==");
    private static final WebhookKey PUBLIC = WebhookKey.parse("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=");
    private static final String ED25519_SIGNATURE =
            "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";

    @Test
    void signaturesAreThoseOfStandardWebhooks() {
        assertThat(MESSAGE.signed(List.of(HMAC, PRIVATE))).isEqualTo(HMAC_SIGNATURE + " " + ED25519_SIGNATURE);
        assertThat(PRIVATE.publicKey()).isEqualTo(PUBLIC.publicKey());
    }

    @Test
    void theLibraryOfStandardWebhooksSignsTheSame() throws WebhookSigningException {
        var key = WebhookKey.generate(WebhookScheme.HMAC);
        var theirs = new Webhook(key.secret()).sign(MESSAGE.id(), MESSAGE.timestamp(), BODY);
        assertThat(MESSAGE.signed(List.of(key))).isEqualTo(theirs);
    }

    @Test
    void oneGoodSignatureOfSeveralIsEnough() {
        var header = "v1,AAAA v1a,x junk " + HMAC_SIGNATURE;
        assertThat(MESSAGE.isSignedBy(List.of(PUBLIC, HMAC), header)).isTrue();
        assertThat(MESSAGE.isSignedBy(List.of(PUBLIC), ED25519_SIGNATURE)).isTrue();
        assertThat(MESSAGE.isSignedBy(List.of(PUBLIC), header)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(WebhookScheme.class)
    void anotherBodyIdTimeOrKeyIsRefused(WebhookScheme scheme) {
        var key = WebhookKey.generate(scheme);
        var keys = List.of(WebhookKey.parse(key.secret()));
        var signed = MESSAGE.signed(List.of(key));
        var body = MESSAGE.body();
        assertThat(MESSAGE.isSignedBy(keys, signed)).isTrue();
        assertThat(new WebhookMessage(MESSAGE.id(), MESSAGE.timestamp(), new byte[0]).isSignedBy(keys, signed))
                .isFalse();
        assertThat(new WebhookMessage("other", MESSAGE.timestamp(), body).isSignedBy(keys, signed))
                .isFalse();
        assertThat(new WebhookMessage(MESSAGE.id(), 1, body).isSignedBy(keys, signed))
                .isFalse();
        assertThat(MESSAGE.isSignedBy(List.of(WebhookKey.generate(scheme)), signed))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_AAAA", "whpk_AAAA", "whsk_AAAA", "sk_AAAA", "whsec_%%%"})
    void whatIsNoKeyIsNotRead(String text) {
        assertThatThrownBy(() -> WebhookKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyDoesNotTellItself() {
        assertThat(HMAC).hasToString("WebhookKey[HMAC]");
    }
}
