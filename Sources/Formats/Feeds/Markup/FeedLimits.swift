/// What one feed may cost. What is over a limit is left out, and the feed says that it is cut.
enum FeedLimits {
  /// Levels of elements that are kept apart; what is deeper counts as text of the last level.
  static let depthMax = 128
  /// Elements and pieces of text.
  static let nodesMax = 1 << 20
  /// Attributes of one element.
  static let attributesMax = 64
  /// Bytes of one attribute's value.
  static let attributeBytesMax = 64 << 10
  /// Bytes of one start tag with all that stands in it.
  static let tagBytesMax = 256 << 10
  /// Declarations of name spaces that are in force at one place.
  static let namespacesMax = 512
  /// Entities that a document may declare for itself, the bytes of each, and the bytes of all that they put in.
  static let entitiesMax = 512
  static let entityBytesMax = 1_024
  static let entityExpansionBytesMax = 1 << 20
  /// Values of one kind of one entry: authors, categories.
  static let valuesMax = 64
  /// Bytes of a title, a name, a category.
  static let labelBytesMax = 2_048
}
