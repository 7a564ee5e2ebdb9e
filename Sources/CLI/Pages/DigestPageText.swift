import Models
import Publishing

/// The digest page for a terminal: the seven parts of the product's face, in order.
struct DigestPageText {
  /// The most names that are listed below the digest.
  static let namesMax = 12

  let page: DigestPage
  let width: Int
  let isColored: Bool
  /// Says where each fact was found.
  var showsEvidence = false

  func render() -> String {
    var canvas = PageCanvas(width: width, isColored: isColored)
    head(&canvas)
    digest(&canvas)
    source(&canvas)
    notice(&canvas)
    keywords(&canvas)
    edition(&canvas)
    similar(&canvas)
    if showsEvidence { evidence(&canvas) }
    identity(&canvas)
    return canvas.text
  }

  private var article: Article { page.article }

  /// 1: date, title, standfirst.
  private func head(_ canvas: inout PageCanvas) {
    let date =
      if let time = article.publishedAt {
        ReadingForms.date(time)
      } else if let time = article.receivedAt {
        "no date stated; received \(ReadingForms.date(time))"
      } else {
        "no date stated"
      }
    canvas.add(StyledText(date, .dim))
    canvas.add(StyledText(article.title.isEmpty ? "Untitled" : article.title.neutralised(), .bold))
    if !article.authors.isEmpty {
      canvas.add(StyledText("by " + article.authors.map { $0.neutralised() }.joined(separator: ", "), .dim))
    }
    if let standfirst = article.standfirst, !standfirst.text.isEmpty {
      canvas.gap()
      canvas.add(marked(standfirst.text))
    }
  }

  /// 2: the digest with its names.
  private func digest(_ canvas: inout PageCanvas) {
    canvas.heading("Digest")
    let text = article.digest?.text ?? ""
    canvas.add(text.isEmpty ? StyledText("This article has no digest.", .dim) : marked(text))
    let entities = article.entities.sorted { ($0.salience, $1.name) > ($1.salience, $0.name) }.prefix(Self.namesMax)
    guard !entities.isEmpty else { return }
    canvas.heading("Names")
    canvas.rows(
      entities.map { entity in
        let kind = entity.kind == .other ? "" : " (\(entity.kind))"
        return (entity.name.neutralised() + kind, "newswire search --entity \(entity.name.shellQuoted)")
      })
  }

  /// 3: the source, its rank, and how the rank comes about.
  private func source(_ canvas: inout PageCanvas) {
    canvas.heading("Source")
    let source = article.source
    let name = source.name.isEmpty ? source.id.rawValue : source.name
    let shown = name.isEmpty ? "unknown source" : name.neutralised()
    canvas.add(StyledText(shown, .bold) + StyledText(" · " + ReadingForms.rank(page.sourceRank)), indent: 2)
    for reason in page.sourceRank.reasons {
      canvas.add(StyledText(reason.neutralised(), .dim), first: "  -", indent: 4)
    }
  }

  /// 4: that this is a digest, and where the whole text is.
  private func notice(_ canvas: inout PageCanvas) {
    canvas.heading("Notice")
    let notice = page.notice.isEmpty ? "This is a digest. The full text is at the source." : page.notice.neutralised()
    let link = article.url.neutralised()
    if link.isEmpty {
      canvas.add(StyledText(notice), indent: 2)
      return canvas.add(StyledText("The document came without an address.", .dim), indent: 2)
    }
    // Where the notice ends with the link already, it is said once, on a line of its own.
    let text = notice.hasSuffix(link) ? String(notice.dropLast(link.count)) : notice
    canvas.add(StyledText(text), indent: 2)
    canvas.add(StyledText(link, [.underline, .accent]), indent: 2)
  }

  /// 5: the keywords.
  private func keywords(_ canvas: inout PageCanvas) {
    canvas.heading("Keywords")
    guard !article.keywords.isEmpty else { return canvas.add(StyledText("none", .dim), indent: 2) }
    canvas.rows(
      article.keywords.map { ($0.text.neutralised(), "newswire search --keyword \($0.text.shellQuoted)") })
  }

  /// 6: the edition.
  private func edition(_ canvas: inout PageCanvas) {
    canvas.heading("Edition")
    let name = page.edition.name.isEmpty ? page.edition.code : page.edition.name
    let shown = name.isEmpty ? "World" : name.neutralised()
    let code = page.edition.code.isEmpty ? "WORLD" : page.edition.code.neutralised()
    canvas.rows([("\(shown) latest news, \(shown) headlines", "newswire headlines --edition \(code)")])
  }

  /// 7: similar news from other sources.
  private func similar(_ canvas: inout PageCanvas) {
    canvas.heading("Similar news")
    guard !page.similar.isEmpty else {
      return canvas.add(StyledText("none from other sources so far", .dim), indent: 2)
    }
    for (index, similar) in page.similar.enumerated() {
      if index > 0 { canvas.gap() }
      SimilarText(similar: similar, number: index + 1).add(to: &canvas)
    }
  }

  private func evidence(_ canvas: inout PageCanvas) {
    canvas.heading("Where each fact was found")
    let rows = EvidenceText.rows(article.statedFacts)
    guard !rows.isEmpty else { return canvas.add(StyledText("not noted for this article", .dim), indent: 2) }
    canvas.rows(rows)
  }

  private func identity(_ canvas: inout PageCanvas) {
    canvas.gap()
    let revision = page.revisions.isEmpty ? "" : ", revision \(article.revision)"
    canvas.add(StyledText("\(article.id.rawValue.neutralised())\(revision)", .dim))
    if let story = page.story {
      let title = TextWidth.truncated(story.title.neutralised(), to: 40)
      canvas.rows([
        ("story of \(ReadingForms.count(story.articleCount, "article")): \(title)", "newswire story \(story.id)")
      ])
    }
    for old in page.revisions where old.revision != article.revision {
      let title = TextWidth.truncated(old.title.neutralised(), to: 40)
      canvas.rows([("revision \(old.revision): \(title)", "newswire show \(article.id) --revision \(old.revision)")])
    }
  }

  private func marked(_ text: String) -> StyledText {
    let clean = text.neutralised()
    var styled = StyledText(clean)
    for mark in EntityMarks.marks(in: clean, of: article.entities) { styled.mark(mark.range, [.bold, .underline]) }
    return styled
  }
}
