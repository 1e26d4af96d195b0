package org.yiwang.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * The device from which somebody signs in: its network address, and the cookie by which it shows that it signed in
 * before (empty if it has none).
 */
public record Client(String address, String device) {

    private static final int BYTES_OF_A_SUBSCRIBER = 8;

    /** A device without a cookie. */
    public static Client at(String address) {
        return new Client(address, "");
    }

    /** The subscriber's network: an address of IPv4, or the first half of one of IPv6, whose other half is free. */
    String network() {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] whole = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(whole, 0, Math.min(BYTES_OF_A_SUBSCRIBER, whole.length));
        } catch (UnknownHostException notAnAddress) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "Client[" + address + "]";
    }
}
