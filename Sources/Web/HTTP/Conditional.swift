import Crypto
import Foundation

/// Answers that a cache has already (RFC 9110, section 13).
enum Conditional {
  /// A weak tag of the body: compressed or not, it stands for the same page.
  static func tag(_ body: [UInt8]) -> String {
    let digest = SHA256.hash(data: body).prefix(12)
    return "W/\"" + digest.map { String(format: "%02x", $0) }.joined() + "\""
  }

  /// Whether the request says that its sender has this already. If-None-Match goes before If-Modified-Since, which counts when it
  /// is the very time of ``ChangeTimes``.
  static func isFresh(_ headers: [String: String], tag: String, modified: Int64?) -> Bool {
    if let known = headers["if-none-match"] {
      return known.split(separator: ",").contains { part in
        let text = part.trimmingCharacters(in: .whitespaces)
        return text == "*" || weak(text) == weak(tag)
      }
    }
    guard let modified, let since = headers["if-modified-since"].flatMap(HTTPDate.seconds) else { return false }
    return modified == since
  }

  private static func weak(_ tag: String) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...] }
}
