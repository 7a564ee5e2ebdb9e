/// A text of a feed, plain or HTML.
struct FeedValue {
  var text = ""
  var isHTML = false

  /// As HTML.
  var html: String { isHTML ? FeedText.trimmed(text) : FeedText.escaped(FeedText.trimmed(text)) }

  /// As a reader sees it, on one line.
  var plain: String { isHTML ? FeedText.plain(html: text) : FeedText.label(text) }

  var isEmpty: Bool { !text.unicodeScalars.contains { !TextCleaning.isSpace($0) } }
}
