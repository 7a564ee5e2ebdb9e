internal import Crypto
internal import Formats
internal import Foundation
public import Models

/// An alert as somebody asks for it, checked.
public struct AlertDraft: Sendable, Hashable {
  /// 1 to 64 of a-z, 0-9, "-", "_" and ".".
  public let name: String
  /// What it looks for.
  public let filter: ArticleFilter
  /// In canonical form; empty without a webhook.
  public let url: String
  /// What deliveries are signed with; empty without a webhook.
  public let secret: WebhookSecret?

  /// Checks what was asked for; a secret is made where none was given.
  ///
  /// - Throws: ``AlertError`` with the field that is wrong.
  public init(_ request: CreateAlertRequest) throws(AlertError) {
    guard Self.isName(request.name) else {
      throw AlertError(.invalid(field: "name"), "a name is 1 to 64 of a-z, 0-9, \"-\", \"_\" and \".\"")
    }
    var empty = request.filter
    empty.unknownFields = UnknownFields()
    guard empty != ArticleFilter() else {
      throw AlertError(.invalid(field: "filter"), "say what to look for: an alert on every article is `newswire watch`")
    }
    name = request.name
    filter = empty
    guard !request.url.isEmpty else {
      guard request.secret.isEmpty else {
        throw AlertError(.invalid(field: "secret"), "there is no webhook whose deliveries it could sign")
      }
      (url, secret) = ("", nil)
      return
    }
    url = try Self.webhook(request.url)
    if request.secret.isEmpty {
      secret = .random()
    } else if let given = WebhookSecret(request.secret) {
      secret = given
    } else {
      throw AlertError(
        .invalid(field: "secret"), "a secret is \"whsec_\" and 24 to 64 bytes in base64; leave it out to have one made")
    }
  }

  private static func isName(_ name: String) -> Bool {
    (1...AlertLimits.nameBytesMax).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
      }
  }

  private static func webhook(_ text: String) throws(AlertError) -> String {
    guard let url = CanonicalURL(whole: text) else {
      throw AlertError(.invalid(field: "url"), "not an absolute http or https address")
    }
    let authority = text.dropFirst(url.scheme.count + 3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else {
      throw AlertError(
        .invalid(field: "url"), "an address with a user or a password is not taken: deliveries are signed instead")
    }
    return url.string
  }
}
