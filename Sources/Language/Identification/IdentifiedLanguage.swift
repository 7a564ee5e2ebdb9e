/// The language of a text.
public struct IdentifiedLanguage: Sendable, Hashable {
  /// ISO 639 in the form of BCP 47 ("en", "zh-Hant"); "und" when it cannot be told.
  public var code: String
  /// True when text alone decided, false when the page's claim was needed.
  public var isByText: Bool

  /// Creates a value.
  public init(code: String, isByText: Bool) {
    self.code = code
    self.isByText = isByText
  }
}
