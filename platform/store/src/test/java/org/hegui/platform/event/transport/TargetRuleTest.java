package org.hegui.platform.event.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRuleTest {

    private static final TargetRule STRICT = new TargetRule(false, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.1.2.3",
                "169.254.169.254",
                "169.254.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "127.1",
                "2130706433",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "4000::1"
            })
    void internalAddressesAreRefused(String address) throws UnknownHostException {
        assertThat(STRICT.mayReach(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
                "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
                "223.255.255.255", "223.5.5.5", "168.63.129.17", "2400:3200::1", "2606:4700::1", "2001:4860::1"
            })
    void publicAddressesAreAllowed(String address) throws UnknownHostException {
        assertThat(STRICT.mayReach(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10.1.2.3, true", "10.2.0.1, false", "fd00::5, true", "fd01::5, false", "::ffff:10.1.0.1, true"})
    void whatTheConfigurationNamesIsAllowed(String address, boolean allowed) throws UnknownHostException {
        var rule = new TargetRule(false, List.of(AddressRange.parse("10.1.0.0/16"), AddressRange.parse("fd00::/16")));
        assertThat(rule.mayReach(InetAddress.getByName(address))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "example.com/8", "fd00::/129", "10.0.0.0/-1"})
    void whatIsNoRangeIsNotRead(String cidr) {
        assertThatThrownBy(() -> AddressRange.parse(cidr)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x?y=z, false, true",
        "HTTPS://a.example:8443, false, true",
        "http://a.example, false, false",
        "http://a.example, true, true",
        "ftp://a.example, true, false",
        "file:///etc/passwd, true, false",
        "https:a.example, false, false",
        "/events, true, false",
        "https://user@a.example, false, false",
        "https://a.example/#f, false, false"
    })
    void addressesHaveAForm(URI url, boolean allowHttp, boolean good) {
        assertThat(new TargetRule(allowHttp, List.of()).fault(url).isEmpty()).isEqualTo(good);
    }

    @Test
    void addressesAreNotEndless() {
        assertThat(STRICT.fault(URI.create("https://a.example/" + "x".repeat(2000))))
                .isPresent();
    }
}
