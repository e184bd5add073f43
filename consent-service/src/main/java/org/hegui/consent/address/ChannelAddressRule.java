package org.hegui.consent.address;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hegui.statute.field.Field;
import org.hegui.statute.field.MobileNumber;
import org.hegui.statute.marketing.Channel;

/**
 * The one form in which an address of a channel is hashed, so that two spellings are one address. A number is the same for
 * calls and for SMS.
 *
 * @param channel the channel
 */
record ChannelAddressRule(Channel channel) {

    private static final int LONGEST = 500;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s()\\-]");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}");

    /** What is hashed, or nothing when the text can be no address of the channel. */
    Optional<NormalAddress> normal(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (channel) {
            case SMS -> mobile(plain);
            case CALL -> mobile(plain).or(() -> phone(plain));
            case EMAIL ->
                Optional.of(plain)
                        .filter(EMAIL.asMatchPredicate())
                        .map(address -> new NormalAddress(Field.EMAIL, address));
            case LEAFLET -> Optional.of(new NormalAddress(Field.POSTAL_ADDRESS, plain));
            case INSTANT_MESSAGE -> Optional.of(new NormalAddress(Field.WECHAT_ID, plain));
            case PUSH, VEHICLE, HOME, WEB, POP_UP -> Optional.of(new NormalAddress(Field.DEVICE_ID, plain));
        };
    }

    private static Optional<NormalAddress> mobile(String text) {
        return MobileNumber.e164(text).map(number -> new NormalAddress(Field.MOBILE, number));
    }

    private static Optional<NormalAddress> phone(String text) {
        return Optional.of(SEPARATORS.matcher(text).replaceAll(""))
                .filter(PHONE.asMatchPredicate())
                .map(number -> new NormalAddress(Field.LANDLINE, number));
    }
}
