/// The addresses that are not somebody's on the public network, by the registries of IANA for special purposes
/// (RFC 6890 and what came after it).
enum SpecialAddresses {
  /// What the address is, in words; nothing for a public one.
  static func name(of address: IPAddress) -> String? {
    for (name, ranges) in kinds where ranges.contains(where: { $0.contains(address) }) { return name }
    if let embedded = address.embedded { return Self.name(of: embedded) }
    if address.bytes.count == 16, !globalUnicast.contains(where: { $0.contains(address) }) {
      return "a reserved address"
    }
    return nil
  }

  /// True for the metadata service of a cloud, and for link-local addresses, among which such services stand.
  static func isKeyGiver(_ address: IPAddress) -> Bool {
    [address, address.embedded].compactMap(\.self).contains { form in
      (metadata + linkLocal).contains { $0.contains(form) }
    }
  }

  /// This machine and the networks that people run themselves.
  static var ownRanges: [AddressRange] { loopback + privateNetworks + carriers }

  private static let metadata = ["169.254.169.254/32", "fd00:ec2::254/128", "100.100.100.200/32"]
    .compactMap(AddressRange.init)
  private static let loopback = ["127.0.0.0/8", "::1/128"].compactMap(AddressRange.init)
  private static let privateNetworks = [
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10", "64:ff9b:1::/48",
  ].compactMap(AddressRange.init)
  private static let linkLocal = ["169.254.0.0/16", "fe80::/10"].compactMap(AddressRange.init)
  private static let carriers = ["100.64.0.0/10"].compactMap(AddressRange.init)

  private static let globalUnicast = ["2000::/3", "64:ff9b::/96"].compactMap(AddressRange.init)

  private static let kinds: [(String, [AddressRange])] = [
    ("a metadata service of a cloud", metadata),
    ("a loopback address", loopback),
    ("a private address", privateNetworks),
    ("a link-local address", linkLocal),
    ("an address of a carrier's own network", carriers),
    ("a multicast address", ["224.0.0.0/4", "ff00::/8"].compactMap(AddressRange.init)),
    (
      "a reserved address",
      [
        "0.0.0.0/8", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24",
        "240.0.0.0/4", "::/128", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16",
      ].compactMap(AddressRange.init)
    ),
  ]
}
