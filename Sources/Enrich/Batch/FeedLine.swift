import Formats
import Foundation
import Models

/// A feed as one line of JSON; what it does not say is left out.
struct FeedLine: Encodable {
  /// Somebody whom it names.
  struct Person: Encodable {
    var name: String?
    var email: String?
    var url: String?

    init(_ person: FeedPerson) {
      name = person.name.stated
      email = person.email.stated
      url = person.url.stated
    }
  }

  /// One entry.
  struct Entry: Encodable {
    var id, link, title, publishedAt, updatedAt, summary, content, image, language, sourceName, sourceURL: String?
    var isPermalink: Bool
    var authors: [Person]
    var categories: [String]

    init(_ entry: FeedEntry) {
      id = entry.id.stated
      isPermalink = entry.isPermalink
      link = entry.link.stated
      title = entry.title.stated
      authors = entry.authors.map(Person.init)
      publishedAt = entry.publishedAt?.rfc3339
      updatedAt = entry.updatedAt?.rfc3339
      summary = entry.summaryHTML.stated
      content = entry.contentHTML.stated
      categories = entry.categories
      image = entry.image
      language = entry.language.stated
      sourceName = entry.sourceName.stated
      sourceURL = entry.sourceURL.stated
    }
  }

  var id, feedID, version, title, description, link, selfLink, language, icon, updatedAt: String?
  var kind: String
  var authors: [Person]
  var categories: [String]
  var ttlMinutes: Int?
  var updateIntervalSeconds: Int64?
  var isRepaired, isCut: Bool
  var entries: [Entry]

  private init(_ feed: Feed, id: String?) {
    self.id = id
    feedID = feed.id.stated
    kind = feed.kind.rawValue
    version = feed.version.stated
    title = feed.title.stated
    description = feed.description.stated
    link = feed.link.stated
    selfLink = feed.selfLink.stated
    language = feed.language.stated
    icon = feed.icon
    updatedAt = feed.updatedAt?.rfc3339
    authors = feed.authors.map(Person.init)
    categories = feed.categories
    ttlMinutes = feed.ttlMinutes
    updateIntervalSeconds = feed.updateInterval?.components.seconds
    isRepaired = feed.isRepaired
    isCut = feed.isCut
    entries = feed.entries.map(Entry.init)
  }

  /// Nothing for an empty line.
  static func outcome(of line: LineReader.Line) -> Result<[String], DocumentFailure>? {
    do throws(DocumentFailure) {
      guard let read = try BatchLine.read(line) else { return nil }
      let document = try read.leased(number: line.number).document
      do {
        let feed = try FeedReader.read(document.content, contentType: document.contentType, url: document.url)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return .success([String(decoding: try encoder.encode(FeedLine(feed, id: read.id)), as: UTF8.self)])
      } catch {
        throw DocumentFailure((error as? FormatError)?.reason ?? "\(error)", isPermanent: true)
      }
    } catch {
      return .failure(error)
    }
  }
}

extension String {
  /// Nothing where there is nothing.
  fileprivate var stated: String? { isEmpty ? nil : self }
}
