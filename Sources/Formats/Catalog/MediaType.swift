/// A media type as a sender declares it (RFC 9110, section 8.3.1), read leniently.
public struct MediaType: Sendable, Hashable {
  /// "text/html" in lower case, or empty when nothing sensible was declared.
  public var essence: String
  /// The `charset` parameter in lower case, or empty.
  public var charset: String

  /// The longest text that is looked at, in bytes.
  public static let bytesMax = 256

  /// Reads "text/html; charset=utf-8".
  public init(_ text: String) {
    let parts = String(decoding: text.utf8.prefix(Self.bytesMax), as: UTF8.self).split(separator: ";")
    essence = parts.first.map { Self.trimmed($0).lowercased() } ?? ""
    charset = ""
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, Self.trimmed(pair[0]).lowercased() == "charset" else { continue }
      charset = Self.trimmed(pair[1]).lowercased()
    }
  }

  /// True when the declaration says nothing about the content.
  public var isUnknown: Bool {
    essence.isEmpty || essence == "application/octet-stream" || essence == "*/*"
      || essence == "application/x-www-form-urlencoded"
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { unwanted.contains($0) }
    while let last = rest.last, unwanted.contains(last) { rest.removeLast() }
    return String(rest)
  }

  private static let unwanted: Set<Character> = [" ", "\t", "\"", "'"]
}
