package org.hegui.consent.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.field.Field;
import org.hegui.statute.marketing.Channel;

class ChannelAddressRuleTest {

    @ParameterizedTest(name = "{0} \"{1}\" -> {2} {3}")
    @CsvSource({
        "SMS, 138-0000-1234, MOBILE, +8613800001234",
        "SMS, +86 13800001234, MOBILE, +8613800001234",
        "SMS, １３８００００１２３４, MOBILE, +8613800001234",
        "SMS, +85261234567, MOBILE, +85261234567",
        "SMS, 010-12345678, , ",
        "SMS, 10690001234, , ",
        "SMS, nobody, , ",
        "CALL, 13800001234, MOBILE, +8613800001234",
        "CALL, (010) 1234-5678, LANDLINE, 01012345678",
        "CALL, 12, , ",
        "EMAIL, someone@example.cn, EMAIL, someone@example.cn",
        "EMAIL, someone@localhost, , ",
        "EMAIL, '', , ",
        "LEAFLET, 示例路 8 号, POSTAL_ADDRESS, 示例路 8 号",
        "INSTANT_MESSAGE, wx_example, WECHAT_ID, wx_example",
        "PUSH, device-1, DEVICE_ID, device-1"
    })
    void everyChannelHasItsForm(Channel channel, String text, Field field, String value) {
        var normal = new ChannelAddressRule(channel).normal(text);
        assertThat(normal.map(NormalAddress::field).orElse(null)).isEqualTo(field);
        assertThat(normal.map(NormalAddress::value).orElse(null)).isEqualTo(value);
    }

    @Test
    void nothingShowsTheAddress() {
        var normal = new ChannelAddressRule(Channel.SMS).normal("13800001234");
        assertThat(normal).get().asString().doesNotContain("138");
    }
}
