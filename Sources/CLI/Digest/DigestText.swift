import Models
import Publishing

/// A digest in plain text, for the body of an email.
enum DigestText {
  /// Columns: what mail programs show without breaking lines anew. A link stays whole on a line of its own.
  static let width = 72

  static func render(_ digest: Digest) -> String {
    var canvas = PageCanvas(width: width, isColored: false)
    canvas.add(StyledText(digest.heading.neutralised()))
    canvas.add(StyledText(digest.span))
    canvas.add(StyledText(String(repeating: "=", count: width)))
    canvas.gap()
    if digest.stories.isEmpty { canvas.add(StyledText(Digest.nothing)) }
    for (index, story) in digest.stories.enumerated() {
      add(story, number: index + 1, to: &canvas)
      canvas.gap()
    }
    canvas.add(StyledText("\(ReadingForms.storyCount(digest.stories.count)), put together by Newswire."))
    return canvas.text
  }

  private static func add(_ story: Digest.Story, number: Int, to canvas: inout PageCanvas) {
    let indent = 4
    canvas.add(StyledText(story.shownTitle.neutralised()), first: "\(number).", indent: indent)
    if !story.summary.isEmpty { canvas.add(StyledText(story.summary.neutralised()), indent: indent) }
    canvas.add(StyledText(story.byline.neutralised()), indent: indent)
    if let link = WebLink(story.url) { canvas.add(StyledText(link.string), indent: indent) }
    if let first = story.firstReport {
      let time = first.time.map { ", \(ReadingForms.date($0))" } ?? ""
      canvas.add(StyledText("First report: \(first.source)\(time)".neutralised()), indent: indent)
    }
    if let also = story.alsoAt { canvas.add(StyledText(also + ":"), indent: indent) }
    for report in story.others {
      canvas.add(StyledText(report.line.neutralised()), first: "    -", indent: indent + 2)
      if let link = WebLink(report.url) { canvas.add(StyledText(link.string), indent: indent + 2) }
    }
    if story.unlisted > 0 { canvas.add(StyledText("and \(story.unlisted) more"), indent: indent + 2) }
  }
}

extension Digest.Report {
  /// "Elbblatt: Bridge gives way".
  var line: String { title.isEmpty ? source : "\(source): \(title)" }
}

extension ReadingForms {
  /// "1 story", "2 stories".
  static func storyCount(_ number: Int) -> String { number == 1 ? "1 story" : "\(number) stories" }
}
