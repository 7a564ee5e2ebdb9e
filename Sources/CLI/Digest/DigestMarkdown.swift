import Models
import Publishing

/// A digest in CommonMark. Nothing that an article holds is read as markup or as HTML.
enum DigestMarkdown {
  static func render(_ digest: Digest) -> String {
    var lines = ["# \(escaped(digest.heading))", "", escaped(digest.span), ""]
    if digest.stories.isEmpty { lines += [escaped(Digest.nothing), ""] }
    for (index, story) in digest.stories.enumerated() { lines += self.lines(of: story, number: index + 1) }
    lines.append("*\(ReadingForms.storyCount(digest.stories.count)), put together by Newswire.*")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of story: Digest.Story, number: Int) -> [String] {
    var lines = ["## \(number)\\. \(linked(story.shownTitle, story.url))", ""]
    if !story.summary.isEmpty { lines += [escaped(story.summary), ""] }
    lines += ["*\(escaped(story.byline))*", ""]
    if let first = story.firstReport {
      let time = first.time.map { ", \(ReadingForms.date($0))" } ?? ""
      lines += ["First report: \(linked(first.source, first.url))\(escaped(time))", ""]
    }
    guard let also = story.alsoAt else { return lines }
    lines += [also + ":", ""]
    for report in story.others {
      let title = report.title.isEmpty ? "" : ": \(linked(report.title, report.url))"
      lines.append("- \(escaped(report.source))\(title)")
    }
    if story.unlisted > 0 { lines.append("- and \(story.unlisted) more") }
    return lines + [""]
  }

  /// A link, or the text alone where the address may not be linked.
  private static func linked(_ text: String, _ url: String) -> String {
    guard let link = WebLink(url) else { return escaped(text) }
    return "[\(escaped(text))](<\(link.string)>)"
  }

  /// The text on one line with a backslash before every ASCII punctuation mark that could mean something (CommonMark 0.31,
  /// section 2.4): also at a line's beginning, where "-", "+", "1." and "=" do. By scalars, as CommonMark reads: a mark with an
  /// accent over it is one character to Swift, and still a mark.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isNumber = true
    for scalar in text.neutralised().unicodeScalars {
      // White space at the start, or much of it, would make a block of code.
      if scalar == " ", result.isEmpty || result.last == " " { continue }
      if marks.contains(scalar) || (result.isEmpty && startMarks.contains(scalar)) { result.append("\\") }
      if isNumber, scalar == "." || scalar == ")" { result.append("\\") }
      result.append(scalar)
      isNumber = isNumber && ("0"..."9").contains(scalar)
    }
    return String(result)
  }

  private static let marks = Set("\\`*_{}[]<>#|~&!$@".unicodeScalars)
  private static let startMarks = Set("-+=:".unicodeScalars)
}
