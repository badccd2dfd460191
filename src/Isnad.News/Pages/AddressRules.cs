using System.Net;
using System.Net.Sockets;

namespace Isnad;

/// <summary>Which machines may be asked for pages: those of the public internet, and ranges that the operator allows.</summary>
public sealed class AddressRules(IReadOnlyList<IPNetwork> allowed)
{
    // Not public: this host, private, shared, loopback, link-local (169.254.169.254 tells clouds' secrets), documentation, benchmarks, multicast, reserved.
    static readonly IPNetwork[] Refused =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ]).Select(n => IPNetwork.Parse(n)),
    ];

    public static AddressRules Public { get; } = new([]);

    /// <summary>Why this address may not be asked, or null.</summary>
    public string? Refuse(IPAddress address)
    {
        address = Embedded(address);
        foreach (var network in allowed) if (network.Contains(address)) return null;
        foreach (var network in Refused) if (network.Contains(address)) return $"{address} is no public address ({network}); allow it with --allow-network {network}";
        return null;
    }

    /// <summary>The IPv4 address that an IPv6 one stands for: mapped (::ffff:), compatible, 6to4 and NAT64 are ways around the rules.</summary>
    static IPAddress Embedded(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        byte[] b = address.GetAddressBytes();
        if (b[0] == 0x20 && b[1] == 0x02) return new(b.AsSpan(2, 4));
        if (b[0] == 0 && b[1] == 0x64 && b[2] == 0xFF && b[3] == 0x9B && b.AsSpan(4, 8).IndexOfAnyExcept((byte)0) < 0) return new(b.AsSpan(12, 4));
        if (b.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 && !address.Equals(IPAddress.IPv6Loopback) && !address.Equals(IPAddress.IPv6Any)) return new(b.AsSpan(12, 4));
        return address;
    }
}
