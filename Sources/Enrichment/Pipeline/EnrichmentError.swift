/// Why a document gave no article: for its dead letter.
public struct EnrichmentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The longest reason, in bytes of UTF-8; the contract's limit.
  public static let reasonBytesMax = 2_048

  /// The step that gave up: "extract".
  public var step: String
  /// For people: "not text: looks like a PNG image".
  public var reason: String
  /// True when another attempt cannot help.
  public var isPermanent: Bool

  /// Creates an error; a reason over ``reasonBytesMax`` is cut at a scalar's end.
  public init(step: String, reason: String, isPermanent: Bool) {
    self.step = step
    self.isPermanent = isPermanent
    var cut = reason
    while cut.utf8.count > Self.reasonBytesMax { cut.unicodeScalars.removeLast() }
    self.reason = cut
  }

  /// "extract: not text: looks like a PNG image".
  public var description: String { "\(step): \(reason)" }
}
