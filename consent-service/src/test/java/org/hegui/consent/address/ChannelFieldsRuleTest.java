package org.hegui.consent.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.field.Field;
import org.hegui.statute.marketing.Channel;

class ChannelFieldsRuleTest {

    @ParameterizedTest
    @CsvSource({
        "SMS,MOBILE,true",
        "SMS,LANDLINE,false",
        "SMS,EMAIL,false",
        "CALL,MOBILE,true",
        "CALL,LANDLINE,true",
        "EMAIL,EMAIL,true",
        "EMAIL,MOBILE,false",
        "LEAFLET,POSTAL_ADDRESS,true",
        "INSTANT_MESSAGE,WECHAT_OPEN_ID,true",
        "PUSH,DEVICE_ID,true",
        "WEB,COOKIE_ID,true"
    })
    void aChannelReachesPeopleByItsOwnFields(Channel channel, Field field, boolean reaches) {
        assertThat(new ChannelFieldsRule(channel).fields().contains(field)).isEqualTo(reaches);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelHasOne(Channel channel) {
        assertThat(new ChannelFieldsRule(channel).fields()).isNotEmpty();
    }

    @Test
    void nobodyIsReachedByTheirNameAlone() {
        for (var channel : Channel.values()) {
            assertThat(new ChannelFieldsRule(channel).fields()).doesNotContain(Field.FULL_NAME);
        }
    }
}
