package org.hegui.statute.incident.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Confidence;
import org.hegui.statute.Statute;

@Applies({"NDSR-11", "NCIR-9", "MIN-35"})
class ChannelTest {
    private static final Statute STATUTE = Statute.load();

    static Stream<Channel> channels() {
        return Stream.of(HarmChannel.values(), CacChannel.values(), MinorsChannel.values())
                .flatMap(Stream::of);
    }

    @Test
    void interestedPartiesAreToldByExactlyFiveWays() {
        assertThat(HarmChannel.values())
                .extracting(HarmChannel::name)
                .containsExactly("PHONE", "SMS", "INSTANT_MESSAGE", "EMAIL", "ANNOUNCEMENT");
        assertThat(HarmChannel.values()).extracting(Channel::rule).containsOnly("NDSR-11");
    }

    @Test
    void cyberspaceAdministrationHasSixWays() {
        assertThat(CacChannel.values())
                .extracting(CacChannel::address)
                .containsExactly("12387", "12387.cert.org.cn", null, null, "12387@cert.org.cn", "010-82992387");
        assertThat(CacChannel.values()).extracting(Channel::rule).containsOnly("NCIR-9");
    }

    @Test
    void addressesNotReadInTheTextAreMarked() {
        assertThat(CacChannel.values())
                .filteredOn(channel -> channel.confidence() == Confidence.C)
                .containsExactly(CacChannel.EMAIL, CacChannel.FAX);
        assertThat(CacChannel.values())
                .filteredOn(channel -> channel.confidence() == Confidence.B)
                .hasSize(4);
    }

    @Test
    void minorsAndGuardiansHaveFourWaysAndAWarning() {
        assertThat(MinorsChannel.values())
                .extracting(MinorsChannel::name)
                .containsExactly("MAIL", "LETTER", "PHONE", "PUSH", "PUBLIC_WARNING");
        assertThat(MinorsChannel.values()).extracting(Channel::rule).containsOnly("MIN-35");
    }

    @ParameterizedTest
    @MethodSource("channels")
    void everyChannelHasWordsAndARuleOfTheCatalogue(Channel channel) {
        assertThat(STATUTE.ids()).contains(channel.rule());
        assertThat(channel.label().zh()).isNotBlank();
        assertThat(channel.label().en()).isNotBlank();
    }
}
