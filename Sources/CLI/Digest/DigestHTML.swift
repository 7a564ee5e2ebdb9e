import Models
import Publishing

/// A digest as one HTML document for mail programs: styles stand in the elements, nothing is loaded, nothing runs.
enum DigestHTML {
  static func render(_ digest: Digest) -> String {
    let title = MarkupText.escaped(digest.heading)
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\" dir=\"ltr\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<title>\(title)</title>", "</head>", "<body style=\"\(Style.body)\">", "<div style=\"\(Style.page)\">",
      "<h1 style=\"\(Style.heading)\">\(title)</h1>",
      "<p style=\"\(Style.dim)\">\(MarkupText.escaped(digest.span))</p>",
    ]
    if digest.stories.isEmpty { lines.append("<p style=\"\(Style.text)\">\(Digest.nothing)</p>") }
    for story in digest.stories { lines += self.lines(of: story) }
    let count = ReadingForms.storyCount(digest.stories.count)
    lines += ["<p style=\"\(Style.dim)\">\(count), put together by Newswire.</p>", "</div>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of story: Digest.Story) -> [String] {
    let language = MarkupText.language(story.language).map { " lang=\"\($0)\"" } ?? ""
    let direction = " dir=\"\(MarkupText.direction(story.language))\""
    var lines = ["<div style=\"\(Style.story)\">"]
    lines.append("<h2\(language)\(direction) style=\"\(Style.title)\">\(linked(story.shownTitle, story.url))</h2>")
    if !story.summary.isEmpty {
      lines.append("<p\(language)\(direction) style=\"\(Style.text)\">\(MarkupText.escaped(story.summary))</p>")
    }
    lines.append("<p style=\"\(Style.dim)\">\(isolated(story.byline))</p>")
    if let first = story.firstReport {
      let time = first.time.map { ", \(ReadingForms.date($0))" } ?? ""
      lines.append("<p style=\"\(Style.dim)\">First report: \(linked(first.source, first.url))\(time)</p>")
    }
    if let also = story.alsoAt {
      lines += ["<p style=\"\(Style.dim)\">\(also):</p>", "<ul style=\"\(Style.list)\">"]
      for report in story.others {
        let title = report.title.isEmpty ? "" : ": \(linked(report.title, report.url))"
        lines.append("<li>\(isolated(report.source))\(title)</li>")
      }
      if story.unlisted > 0 { lines.append("<li>and \(story.unlisted) more</li>") }
      lines.append("</ul>")
    }
    return lines + ["</div>"]
  }

  /// A link, or the text alone where the address may not be linked; in its own direction of reading either way.
  private static func linked(_ text: String, _ url: String) -> String {
    guard let link = WebLink(url) else { return isolated(text) }
    return "<a href=\"\(MarkupText.escaped(link.string))\" style=\"\(Style.link)\">\(isolated(text))</a>"
  }

  private static func isolated(_ text: String) -> String { "<bdi>\(MarkupText.escaped(text))</bdi>" }

  private enum Style {
    static let body = "margin:0;padding:0;background:#ffffff;color:#1a1a1a;"
    static let page = "max-width:640px;margin:0 auto;padding:16px;font-family:Georgia,serif;"
    static let heading = "font-size:24px;line-height:30px;margin:0 0 4px 0;"
    static let story = "border-top:1px solid #dddddd;padding:12px 0;"
    static let title = "font-size:18px;line-height:24px;margin:0 0 6px 0;"
    static let text = "font-size:15px;line-height:22px;margin:0 0 6px 0;"
    static let dim = "font-size:13px;line-height:18px;margin:0 0 4px 0;color:#595959;"
    static let list = "font-size:13px;line-height:19px;margin:0;padding:0 24px;"
    static let link = "color:#0b4f8a;"
  }
}
