public import Models

/// A text with the names that people marked in it.
public struct LabelledSentence: Sendable {
  /// The text.
  public var text: String
  /// BCP 47.
  public var language: String
  /// "train", "dev", or empty.
  public var split: String
  /// The names: offsets in Unicode scalars.
  public var names: [(start: Int, end: Int, kind: Entity.Kind)]

  /// Creates a labelled text.
  public init(text: String, language: String, split: String, names: [(start: Int, end: Int, kind: Entity.Kind)]) {
    self.text = text
    self.language = language
    self.split = split
    self.names = names
  }
}
