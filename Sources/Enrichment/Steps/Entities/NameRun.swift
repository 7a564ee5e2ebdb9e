import Models

/// One place in the text that may be a name.
struct NameRun: Hashable {
  /// Tokens of the text.
  var tokens: Range<Int>
  /// True when it stands in the title.
  var isInTitle: Bool
  /// True when its first word begins a sentence, so that its capital proves nothing.
  var isAtSentenceStart: Bool
  /// True when a title of a person stood before it.
  var hasTitleBefore: Bool
  /// What its own words and neighbours say; nothing when they say nothing.
  var kind: Entity.Kind?
  /// How sure `kind` is: 1 a guess, 3 certain.
  var certainty = 0
  /// How much `kind` counts in a vote over the article.
  var weight = 1
}
