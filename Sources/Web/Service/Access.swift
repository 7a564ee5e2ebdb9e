import Crypto
import Foundation

/// Who may do what: readers, and operators who are logged in by a token or by a proxy in front.
struct Access: Sendable {
  /// The password of operators, with any user name; nobody is one without it or a proxy.
  let token: String
  /// The header in which a proxy in front names who is logged in; empty when there is none. Only for an instance that
  /// nobody reaches but through the proxy.
  let proxyHeader: String
  /// Whether readers have to log in too.
  let isClosed: Bool
  private let key: SymmetricKey

  /// How long a form may be used after it was made.
  static let formSeconds: Int64 = 3_600

  init(token: String, proxyHeader: String, isClosed: Bool) {
    self.token = token
    self.proxyHeader = proxyHeader.lowercased()
    self.isClosed = isClosed
    // From the token, so that several processes behind one address take each other's forms.
    key =
      token.isEmpty
      ? SymmetricKey(size: .bits256)
      : SymmetricKey(data: SHA256.hash(data: Array(("newswire forms\n" + token).utf8)))
  }

  /// Whether anybody can be an operator here.
  var hasAdmins: Bool { !token.isEmpty || !proxyHeader.isEmpty }

  /// The operator who makes a request, nothing for readers.
  func admin(_ headers: [String: String]) -> String? {
    if !proxyHeader.isEmpty, let name = headers[proxyHeader], !name.isEmpty { return String(name.prefix(128)) }
    guard !token.isEmpty, let given = headers["authorization"] else { return nil }
    let parts = given.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0].lowercased() {
    case "bearer": return isToken(parts[1]) ? "operator" : nil
    case "basic":
      guard let data = Data(base64Encoded: parts[1]), let text = String(data: data, encoding: .utf8) else { return nil }
      let pair = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, isToken(String(pair[1])) else { return nil }
      return pair[0].isEmpty ? "operator" : String(pair[0].prefix(128))
    default: return nil
    }
  }

  /// A secret of a form: it holds for one operator and one hour.
  func formSecret(for admin: String, seconds: Int64) -> String {
    let text = "\(seconds)\n\(admin)"
    let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    return "\(seconds)." + code.map { String(format: "%02x", $0) }.joined()
  }

  /// Whether a form was made here, for this operator, not long ago, and is sent from this site.
  func isGenuine(_ secret: String, admin: String, headers: [String: String], base: String, seconds: Int64) -> Bool {
    if let site = headers["sec-fetch-site"], site != "same-origin", site != "none" { return false }
    if let origin = headers["origin"], origin != base { return false }
    guard let made = secret.split(separator: ".").first.flatMap({ Int64($0) }), made >= 0, made <= seconds,
      seconds - made <= Self.formSeconds
    else { return false }
    return Self.isEqual(secret, formSecret(for: admin, seconds: made))
  }

  private func isToken(_ text: String) -> Bool { Self.isEqual(text, token) }

  /// Compares hashes, so that the time tells nothing about where the texts differ.
  private static func isEqual(_ first: String, _ second: String) -> Bool {
    SHA256.hash(data: Array(first.utf8)) == SHA256.hash(data: Array(second.utf8))
  }
}
