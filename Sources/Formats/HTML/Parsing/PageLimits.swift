/// What one page may cost. Beyond a limit the rest of the page is not read; what was read is used.
enum PageLimits {
  /// Levels of elements. A deeper page is read with its deepest elements beside each other.
  static let depthMax = 512
  /// Elements and pieces of text.
  static let nodesMax = 400_000
  /// Attributes of one element.
  static let attributesMax = 64
  /// Bytes of one attribute's value.
  static let attributeBytesMax = 16 << 10
  /// Bytes of one tag with all that stands in it.
  static let tagBytesMax = 128 << 10
  /// Scripts of JSON-LD that are read, and their bytes together.
  static let linkedDataMax = 32
  static let linkedDataBytesMax = 2 << 20
}
