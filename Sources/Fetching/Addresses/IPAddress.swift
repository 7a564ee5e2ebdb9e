internal import Glibc

/// An address of the Internet Protocol, version 4 or 6.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
  /// 4 bytes or 16, the most significant first.
  public let bytes: [UInt8]

  /// Reads "192.0.2.1" or "2001:db8::1", the latter with or without brackets; nothing else, above all no octal or short forms.
  public init?(_ text: String) {
    var text = text[...]
    if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
    guard text.utf8.count <= 45, !text.contains("\0") else { return nil }
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, String(text), &four) == 1 {
      bytes = withUnsafeBytes(of: four) { Array($0) }
    } else if inet_pton(AF_INET6, String(text), &six) == 1 {
      bytes = withUnsafeBytes(of: six) { Array($0) }
    } else {
      return nil
    }
  }

  /// Takes 4 bytes or 16; nothing for another number.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = Array(bytes)
  }

  /// The address in its usual form.
  public var description: String {
    var text = [CChar](repeating: 0, count: 64)
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "?" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The address of version 4 that one of version 6 stands for: mapped (RFC 4291), translated by NAT64 (RFC 6052), 6to4
  /// (RFC 3056) and the long deprecated "compatible" form. A connection to it may end at that one.
  var embedded: IPAddress? {
    guard bytes.count == 16 else { return nil }
    let zeros = bytes.prefix { $0 == 0 }.count
    if zeros >= 10, bytes[10] == 0xFF, bytes[11] == 0xFF { return IPAddress(bytes: bytes[12...]) }
    if bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]) { return IPAddress(bytes: bytes[12...]) }
    if bytes.starts(with: [0x20, 0x02]) { return IPAddress(bytes: bytes[2..<6]) }
    if zeros >= 12, zeros < 15 { return IPAddress(bytes: bytes[12...]) }
    return nil
  }
}
