package org.hegui.consent.address;

import java.util.EnumSet;
import java.util.Set;

import org.hegui.statute.field.Field;
import org.hegui.statute.marketing.Channel;

/**
 * By which fields a channel reaches a person. A purpose bears no mark of marketing and names no channel, so that a consent
 * speaks of a channel only by covering one of these. Pure.
 *
 * @param channel the channel
 */
public record ChannelFieldsRule(Channel channel) {

    /** The fields; one of them is enough to reach somebody. */
    public Set<Field> fields() {
        return switch (channel) {
            case SMS -> EnumSet.of(Field.MOBILE);
            case CALL -> EnumSet.of(Field.MOBILE, Field.LANDLINE);
            case EMAIL -> EnumSet.of(Field.EMAIL);
            case LEAFLET -> EnumSet.of(Field.POSTAL_ADDRESS);
            case INSTANT_MESSAGE ->
                EnumSet.of(Field.WECHAT_ID, Field.WECHAT_OPEN_ID, Field.WECHAT_UNION_ID, Field.WECOM_EXTERNAL_USER_ID);
            case PUSH, VEHICLE, HOME -> EnumSet.of(Field.DEVICE_ID);
            case WEB, POP_UP -> EnumSet.of(Field.DEVICE_ID, Field.COOKIE_ID, Field.ADVERTISING_ID);
        };
    }
}
