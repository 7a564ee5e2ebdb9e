import Language

/// One way in which a phrase is written.
struct PhraseForm {
  /// Where it stands for the first time.
  enum Place {
    case title(Range<Int>)
    case body(Range<Int>)
    /// A publisher's tag that the text does not write out.
    case tag(String)
  }

  /// Of its scalars.
  let hash: UInt64
  let place: Place
  /// True in the title or at a sentence's start, where a capital proves nothing.
  let isWeak: Bool
  var count = 1

  /// The text.
  func text(_ draft: Draft) -> String {
    switch place {
    case .title(let range): draft.title.text(range.lowerBound, range.upperBound)
    case .body(let range): draft.body.text(range.lowerBound, range.upperBound)
    case .tag(let tag): tag
    }
  }
}
