/// What an operator lets Newswire fetch from in spite of its address: ranges of addresses, and hosts by name.
public struct AllowList: Sendable, Hashable, CustomStringConvertible {
  /// The most items.
  public static let itemsMax = 256
  /// What is accepted, for messages.
  public static let allowed = "addresses, ranges and host names, such as 10.0.0.0/8,feeds.intranet.example, or nothing"

  private let ranges: [AddressRange]
  private let hosts: Set<String>
  /// As it was given.
  public let description: String
  private let isForNamedOnly: Bool

  /// Allows nothing that is not public.
  public static let none = AllowList(ranges: [], hosts: [], description: "")
  /// Allows this machine and private networks to the host that was asked for, and to whatever stands there already: see
  /// ``strangers``. Never link-local addresses and the metadata services of clouds, which give their keys to whoever asks.
  public static let privateNetworks = AllowList(
    ranges: SpecialAddresses.ownRanges, hosts: [], description: "private networks", isForNamedOnly: true)

  /// Reads "10.0.0.0/8,fd00::/8,feeds.intranet.example"; nothing when an item is none of these.
  public init?(_ text: String) {
    var (ranges, hosts): ([AddressRange], Set<String>) = ([], [])
    let items = text.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    guard items.count <= Self.itemsMax else { return nil }
    for item in items {
      if let range = AddressRange(item) {
        ranges.append(range)
      } else if item.utf8.allSatisfy(HostPattern.isNameByte), item.utf8.count <= 253 {
        hosts.insert(item.lowercased())
      } else {
        return nil
      }
    }
    self.init(ranges: ranges, hosts: hosts, description: text)
  }

  private init(ranges: [AddressRange], hosts: Set<String>, description: String, isForNamedOnly: Bool = false) {
    self.ranges = ranges
    self.hosts = hosts
    self.description = description
    self.isForNamedOnly = isForNamedOnly
  }

  /// What holds for a host that nobody but a server of the public network named, by a redirect: what an operator allows, and
  /// nothing of what is allowed to those who named it themselves.
  var strangers: AllowList { isForNamedOnly ? .none : self }

  /// Why `host` is not connected to at `address`; nothing when it may be.
  public func refusal(of address: IPAddress, host: String) -> String? {
    guard let name = SpecialAddresses.name(of: address), !hosts.contains(host) else { return nil }
    if isForNamedOnly, SpecialAddresses.isKeyGiver(address) { return name }
    let forms = [address, address.embedded].compactMap(\.self)
    return ranges.contains { range in forms.contains(where: range.contains) } ? nil : name
  }
}
