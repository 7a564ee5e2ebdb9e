import Foundation
import Models
import Publishing

/// A digest as one line of JSON; docs/cli-json.md describes it.
enum DigestJSON {
  static func render(_ digest: Digest) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Page(digest)), as: UTF8.self) + "\n"
  }

  private struct Page: Encodable {
    var edition: [String: String]
    var since: String
    var until: String
    var stories: [Item]

    init(_ digest: Digest) {
      edition = ["code": digest.edition.code, "name": digest.edition.name]
      since = digest.since.utc.rfc3339
      until = digest.until.utc.rfc3339
      stories = digest.stories.map { Item($0) }
    }
  }

  private struct Item: Encodable {
    var storyId: String?
    var articleId: String
    var title: String
    var url: String?
    var language: String?
    var summary: String
    var source: String
    var publishedAt: String?
    var firstReport: Link?
    var alsoAt: [Link]
    var sourceCount: Int
    var articleCount: Int

    init(_ story: Digest.Story) {
      storyId = story.id.rawValue.isEmpty ? nil : story.id.rawValue
      articleId = story.articleID.rawValue
      title = story.title
      url = WebLink(story.url)?.string
      language = MarkupText.language(story.language)
      summary = story.summary
      source = story.source
      publishedAt = story.time?.rfc3339
      firstReport = story.firstReport.map { Link($0) }
      alsoAt = story.others.map { Link($0) }
      sourceCount = story.sourceCount
      articleCount = story.articleCount
    }
  }

  private struct Link: Encodable {
    var source: String
    var title: String?
    var url: String?
    var publishedAt: String?

    init(_ report: Digest.Report) {
      source = report.source
      title = report.title.isEmpty ? nil : report.title
      url = WebLink(report.url)?.string
      publishedAt = report.time?.rfc3339
    }
  }
}
