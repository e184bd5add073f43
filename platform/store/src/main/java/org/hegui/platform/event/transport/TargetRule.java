package org.hegui.platform.event.transport;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where events may be sent: to public addresses over https, and to internal ones that the configuration names. Refused
 * are the blocks of IANA's special-purpose registries (RFC 6890), among them loopback, private, shared (CGNAT, with
 * Alibaba Cloud's metadata service), link-local (with the metadata service of most clouds), multicast, and all of IPv6
 * but global unicast, which shuts out IPv4 in disguise; and Azure's platform address, which is a public one.
 *
 * @param allowHttp whether http will do
 * @param allowedPrivate internal blocks to which events may be sent all the same
 */
record TargetRule(boolean allowHttp, List<AddressRange> allowedPrivate) {

    private static final List<AddressRange> REFUSED_V4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "168.63.129.16/32");

    private static final AddressRange GLOBAL_V6 = AddressRange.parse("2000::/3");

    /** Within global unicast: protocol assignments with Teredo, documentation, 6to4. */
    private static final List<AddressRange> REFUSED_V6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static final int LONGEST_URL = 2000;

    /** What is wrong with the form of the address, if something is; never repeats it. */
    Optional<String> fault(URI url) {
        if (!"https".equalsIgnoreCase(url.getScheme()) && !(allowHttp && "http".equalsIgnoreCase(url.getScheme()))) {
            return Optional.of("The address must be an https URL.");
        }
        if (url.getHost() == null || url.toString().length() > LONGEST_URL) {
            return Optional.of("The address must name a host and have at most 2000 characters.");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("The address must have no user and no fragment.");
        }
        return Optional.empty();
    }

    /** Whether a connection to this address may be made. */
    boolean mayReach(InetAddress address) {
        return isPublic(address) || allowedPrivate.stream().anyMatch(range -> range.contains(address));
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? REFUSED_V4.stream().noneMatch(range -> range.contains(address))
                : GLOBAL_V6.contains(address) && REFUSED_V6.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... cidrs) {
        return Stream.of(cidrs).map(AddressRange::parse).toList();
    }
}
