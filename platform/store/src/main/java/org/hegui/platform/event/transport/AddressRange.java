package org.hegui.platform.event.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses as CIDR writes it, such as {@code 10.0.0.0/8}.
 *
 * @param network an address of the block
 * @param bits how many leading bits all of its addresses share
 */
record AddressRange(InetAddress network, int bits) {

    /**
     * Reads CIDR notation; a name instead of an address is refused, not looked up.
     *
     * @throws IllegalArgumentException when it is not an address, a slash and a number of bits
     */
    static AddressRange parse(String cidr) {
        var parts = cidr.strip().split("/");
        if (parts.length != 2 || !parts[0].matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new IllegalArgumentException("Not an address range (CIDR): " + cidr);
        }
        try {
            var range = new AddressRange(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
            if (range.bits < 0 || range.bits > range.network.getAddress().length * Byte.SIZE) {
                throw new IllegalArgumentException("Not an address range (CIDR): " + cidr);
            }
            return range;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address range (CIDR): " + cidr, e);
        }
    }

    boolean contains(InetAddress address) {
        var mine = network.getAddress();
        var theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
