internal import Crypto
internal import Foundation

/// What the deliveries of an alert are signed with: known to the receiver, and to nobody who reads a list or a log.
public struct WebhookSecret: Sendable, Hashable, CustomStringConvertible {
  /// What it begins with in writing (Standard Webhooks 1.0, "Signature scheme").
  static let prefix = "whsec_"
  private static let bytesMade = 32

  private let bytes: [UInt8]

  /// Reads "whsec_" and base64; nothing when it is not that, or of a length that is not allowed.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.prefix), let data = Data(base64Encoded: String(text.dropFirst(Self.prefix.count))),
      AlertLimits.secretBytesRange.contains(data.count)
    else { return nil }
    bytes = Array(data)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// A new one, of 256 bits.
  public static func random() -> WebhookSecret {
    WebhookSecret(bytes: SymmetricKey(size: SymmetricKeySize(bitCount: bytesMade * 8)).withUnsafeBytes { Array($0) })
  }

  /// In writing, for the one answer and the one file that may hold it.
  public var text: String { Self.prefix + Data(bytes).base64EncodedString() }

  /// Nothing of it.
  public var description: String { "whsec_…" }

  /// `webhook-signature`: HMAC-SHA-256 over "id.timestamp.body" (Standard Webhooks 1.0), in base64 with its version.
  func signature(id: String, seconds: Int64, body: [UInt8]) -> String {
    var code = HMAC<SHA256>(key: SymmetricKey(data: bytes))
    code.update(data: Array("\(id).\(seconds).".utf8))
    code.update(data: body)
    return "v1," + Data(code.finalize()).base64EncodedString()
  }
}
