import Models

/// A keyword or a name of an article, as trends count it.
struct TrendTerm: Sendable, Hashable {
  /// The form in which two spellings are the same.
  var key: String
  /// As the article writes it.
  var text: String
  var kind: TrendKind

  /// Keywords, and names, of an article that count: the strongest, and the most salient.
  static let countMax = 12
  /// Bytes of one; a longer one is a sentence.
  static let bytesMax = 256

  /// What of an article can be a trend; each key once, a name before a keyword that is written the same.
  static func terms(of article: Article) -> [TrendTerm] {
    var terms: [TrendTerm] = []
    var seen: Set<String> = []
    func add(_ text: String, _ kind: TrendKind) {
      let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !text.isEmpty, text.utf8.count <= bytesMax else { return }
      let key = TextAnalyzer.normalized(text)
      if !key.isEmpty, seen.insert(key).inserted { terms.append(TrendTerm(key: key, text: text, kind: kind)) }
    }
    for entity in article.entities.prefix(countMax) { add(entity.name, entity.kind.trendKind) }
    for keyword in article.keywords.prefix(countMax) { add(keyword.text, .keyword) }
    return terms
  }

  // MARK: - As stored: a line each, of the kind's digit, the key, a tab and the text.

  static func encode(_ terms: [TrendTerm]) -> String {
    terms.map { "\($0.kind.rawValue)\($0.key)\t\($0.text)" }.joined(separator: "\n")
  }

  static func decode(_ text: String) -> [TrendTerm] {
    text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let digit = line.first, let kind = TrendKind(rawValue: Int(digit) - 0x30),
        let tab = line.firstIndex(of: UInt8(ascii: "\t"))
      else { return nil }
      return TrendTerm(
        key: String(Substring(line[line.index(after: line.startIndex)..<tab])),
        text: String(Substring(line[line.index(after: tab)...])), kind: kind)
    }
  }
}

extension Entity.Kind {
  fileprivate var trendKind: TrendKind {
    switch self {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .other: .name
    }
  }
}
