package org.isnad.ingest.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Resolves names of hosts, and refuses those that lead into a private network: whoever writes a
 * feed must not make this machine ask its own services. What was checked is what is connected to.
 */
public final class AddressGuard {
  private final Set<String> allowed;

  /** Refuses all private addresses but those of the hosts named. */
  public AddressGuard(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /** The address of a host. */
  InetAddress resolve(String host) throws FetchException {
    InetAddress[] addresses = lookUp(host);
    for (InetAddress address : addresses) {
      if (!allowed.contains(host) && !isPublic(address)) {
        throw FetchException.lasting(
            "'" + host + "' is in a private network (" + address.getHostAddress() + ")");
      }
    }
    return addresses[0];
  }

  private static InetAddress[] lookUp(String host) throws FetchException {
    try {
      String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
      return InetAddress.getAllByName(bare);
    } catch (UnknownHostException e) {
      throw FetchException.passing("no such host: " + host);
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  /** Of IPv4 the blocks that are not routed (RFC 6890). */
  private static boolean isPublic4(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    int third = bytes[at + 2] & 0xFF;
    return first != 0
        && first != 10
        && first != 127
        && first < 224
        && !(first == 100 && second >= 64 && second < 128)
        && !(first == 169 && second == 254)
        && !(first == 172 && second >= 16 && second < 32)
        && !(first == 192 && second == 168)
        && !(first == 192 && second == 0 && (third == 0 || third == 2))
        && !(first == 198 && (second == 18 || second == 19));
  }

  /** Of IPv6 what is global, unless it wraps a private address of IPv4. */
  private static boolean isPublic6(byte[] bytes) {
    boolean translated = startsWith(bytes, 0x00, 0x64, 0xFF, 0x9B);
    boolean wrapped = startsWith(bytes, 0x20, 0x02);
    return (bytes[0] & 0xE0) == 0x20 && (!wrapped || isPublic4(bytes, 2))
        || translated && isPublic4(bytes, 12);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
