/// An address that may stand in a page, a feed or an email that Newswire writes: http or https, nothing that a browser runs.
public struct WebLink: Sendable, Hashable {
  /// The longest address that is linked, in bytes: mail programs and feed readers cut longer ones.
  public static let bytesMax = 4_096

  /// The address in ASCII as RFC 3986 has it; everything else is percent-encoded, so that it can neither end an attribute nor
  /// turn the reading direction.
  public let string: String

  /// Takes an address of the archive; nothing when it is no web address, names a user before its host, or is too long.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.bytesMax else { return nil }
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return nil }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard !authority.isEmpty, !authority.contains(where: Self.isOddInHost) else { return nil }
    string = scheme + rest.map(Self.encoded).joined()
  }

  private static func isOddInHost(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "\\")
  }

  private static func encoded(_ byte: UInt8) -> String {
    let isPlain = byte > 0x20 && byte < 0x7F && !unsafe.contains(byte)
    guard !isPlain else { return String(UnicodeScalar(byte)) }
    let digits = Array("0123456789ABCDEF")
    return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }

  /// Printable, and in no address (RFC 3986, section 2); the apostrophe and the parentheses are, yet end what they stand in.
  private static let unsafe = Set("\"<>\\^`{|}'()".utf8)
}
