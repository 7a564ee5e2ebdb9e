import Publishing

extension String {
  /// The text as one line without control characters and without what turns the reading direction behind the reader's back. HTML is
  /// escaped by the templates; this is about what HTML lets through.
  var shown: String { MarkupText.line(self) }

  /// The address when it is one of the web that may be linked to; nothing for javascript:, data: and all others.
  var webLink: String? { WebLink(self)?.string }
}
