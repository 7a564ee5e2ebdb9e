/// A range of addresses in CIDR notation (RFC 4632): "10.0.0.0/8".
public struct AddressRange: Sendable, Hashable, CustomStringConvertible {
  /// The first bits count.
  public let base: IPAddress
  /// How many.
  public let prefixLength: Int

  /// Reads "10.0.0.0/8", "fd00::/8" or a single address.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let base = parts.first.flatMap({ IPAddress(String($0)) }) else { return nil }
    let bits = base.bytes.count * 8
    guard let length = parts.count == 1 ? bits : Int(parts[1]), (0...bits).contains(length) else { return nil }
    self.base = base
    prefixLength = length
  }

  /// Whether the address lies in it.
  public func contains(_ address: IPAddress) -> Bool {
    guard address.bytes.count == base.bytes.count else { return false }
    let (whole, rest) = (prefixLength / 8, prefixLength % 8)
    guard address.bytes.prefix(whole) == base.bytes.prefix(whole) else { return false }
    guard rest > 0 else { return true }
    return (address.bytes[whole] ^ base.bytes[whole]) >> (8 - rest) == 0
  }

  /// As it is read.
  public var description: String { "\(base)/\(prefixLength)" }
}
