import Language

/// One way in which a phrase is written.
struct PhraseForm {
  /// ``StableWordHash`` of its scalars.
  let hash: UInt64
  /// Where it stands for the first time, in scalars of the title or of the body.
  let range: Range<Int>
  let isInTitle: Bool
  /// True in the title or at a sentence's start, where a capital proves nothing.
  let isWeak: Bool
  /// False where it is built like a piece of a sentence (``PhraseBuild``): "reportedly" beside "report".
  let isKeyword: Bool
  var count = 1

  /// The text.
  func text(_ draft: Draft) -> String {
    let text = isInTitle ? draft.title : draft.body
    return text.text(range.lowerBound, range.upperBound)
  }
}
