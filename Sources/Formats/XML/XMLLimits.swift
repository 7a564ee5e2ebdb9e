/// How much of some XML is read.
enum XMLLimits {
  /// Elements and pieces of text; behind them the rest is left out.
  static let nodesMax = 500_000
  /// Deeper elements are refused.
  static let depthMax = 200
  /// Attributes of one element.
  static let attributesMax = 100
  /// One attribute's value, in bytes.
  static let attributeBytesMax = 16 << 10
  /// What may stand in front of the root element, in bytes.
  static let prologBytesMax = 256 << 10
}
