import Models

/// One piece of similar news: title, short summary, link, and why it is similar.
struct SimilarText {
  let similar: SimilarArticle
  let number: Int

  func add(to canvas: inout PageCanvas) {
    let article = similar.article
    let margin = "\(number).".count + 3
    canvas.add(
      StyledText(article.title.neutralised(), .bold) + StyledText(" · \(article.source.reading)", .dim),
      first: "  \(number).", indent: margin)
    if !article.standfirst.isEmpty { canvas.add(StyledText(article.standfirst.neutralised()), indent: margin) }
    if !article.url.isEmpty {
      canvas.add(StyledText(article.url.neutralised(), [.underline, .accent]), indent: margin)
    }
    var reasons = similar.reasons
    if similar.isNearDuplicate { reasons.insert("a copy of the same text", at: 0) }
    if !similar.alsoAt.isEmpty {
      reasons.append("also at " + similar.alsoAt.map(\.reading).joined(separator: ", "))
    }
    if !reasons.isEmpty {
      canvas.add(StyledText("why: " + reasons.joined(separator: "; ").neutralised(), .dim), indent: margin)
    }
    canvas.add(StyledText("newswire show \(article.id.rawValue.neutralised())", .dim), indent: margin)
  }
}

extension Source {
  /// The name, or the key where there is none.
  var reading: String {
    let text = name.isEmpty ? id.rawValue : name
    return text.isEmpty ? "unknown source" : text.neutralised()
  }
}
