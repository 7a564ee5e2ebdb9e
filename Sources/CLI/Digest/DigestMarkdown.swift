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
  /// section 2.4): also at a line's beginning, where "-", "+", "1." and "=" do.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isNumber = true
    for character in text.neutralised() {
      // White space at the start, or much of it, would make a block of code.
      if character == " ", result.isEmpty || result.hasSuffix(" ") { continue }
      if marks.contains(character) || (result.isEmpty && startMarks.contains(character)) { result.append("\\") }
      if isNumber, character == "." || character == ")" { result.append("\\") }
      result.append(character)
      isNumber = isNumber && character.isASCII && character.isNumber
    }
    return result
  }

  private static let marks = Set("\\`*_{}[]<>#|~&!$@")
  private static let startMarks = Set("-+=:")
}
