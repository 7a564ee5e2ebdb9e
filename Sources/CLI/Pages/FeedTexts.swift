import Models
import Operations

/// Feeds and sources for a terminal.
enum FeedTexts {
  /// A feed that is polled from now on, or was before.
  static func added(_ result: AddFeedResult) -> String {
    let url = result.url.neutralised()
    return result.outcome == .known ? "known already: \(url)\n" : "polling \(url)\n"
  }

  static func imported(_ response: AddFeedsResponse) -> String {
    func count(_ outcome: AddFeedResult.Outcome) -> Int { response.results.count { $0.outcome == outcome } }
    let added = ReadingForms.count(count(.added), "feed")
    return "\(added) added, \(count(.known)) known already, \(count(.refused)) refused\n"
  }

  static func feed(_ feed: Subscription, now: Timestamp) -> String {
    var text = feed.url.neutralised() + (feed.title.isEmpty ? "" : "  \(feed.title.neutralised())") + "\n"
    if !feed.error.isEmpty {
      let times = feed.failureCount > 1 ? " \(feed.failureCount) times" : ""
      text += "    failed\(times): \(feed.error.neutralised())\n"
    } else if !feed.result.isEmpty {
      text += "    \(feed.result.neutralised())\n"
    }
    var parts = [polled(feed, now)]
    if feed.state == .ended {
      parts.append("ended: polled no more, `newswire feed refresh` tries again")
    } else if let next = feed.nextAt {
      parts.append(next <= now ? "due now" : "next in \(span(from: now, to: next))")
    }
    parts.append(ReadingForms.count(feed.documentCount, "document") + " so far")
    let settings = settings(feed)
    if !settings.isEmpty { text += "    set: \(settings.joined(separator: " · "))\n" }
    return text + "    \(parts.joined(separator: " · "))\n"
  }

  /// What somebody has set of it.
  private static func settings(_ feed: Subscription) -> [String] {
    let source = feed.source ?? SourceHint()
    var parts = [source.name, source.country, source.language].filter { !$0.isEmpty }.map { $0.neutralised() }
    switch feed.fullText {
    case .auto: break
    case .feed: parts.append("text from the feed")
    case .page: parts.append("text from the pages")
    }
    if feed.fixedIntervalSeconds > 0 {
      parts.append("every \(Duration.seconds(feed.fixedIntervalSeconds).settingText)")
    }
    return parts
  }

  static func source(_ source: SourceRecord) -> String {
    var facts = [source.name.neutralised()]
    if !source.country.isEmpty { facts.append("\(source.country.neutralised()) (\(evidence(source.countryEvidence)))") }
    if !source.language.isEmpty { facts.append(source.language.neutralised()) }
    facts.append(ReadingForms.count(source.articleCount, "article"))
    var text = "\(source.id.rawValue.neutralised())  \(facts.joined(separator: " · "))\n"
    if !source.edited.isEmpty {
      text += "    edited: \(source.edited.map { $0.neutralised() }.joined(separator: ", "))\n"
    }
    for feed in source.feeds { text += "    feed: \(feed.neutralised())\n" }
    return text
  }

  /// A source whose edits were taken back, and what is left of it.
  static func removed(_ source: SourceRecord, left: SourceRecord?) -> String {
    let id = source.id.rawValue.neutralised()
    guard let left else { return "\(id) is removed: it has no articles\n" }
    let what = source.edited.isEmpty ? "was not edited: it is what its articles say" : "is what its articles say again"
    return "\(id) \(what)\n" + Self.source(left)
  }

  private static func polled(_ feed: Subscription, _ now: Timestamp) -> String {
    feed.polledAt.map { "polled \(span(from: $0, to: now)) ago" } ?? "not polled yet"
  }

  private static func span(from start: Timestamp, to end: Timestamp) -> String {
    ReadingForms.age(milliseconds: Int(max(0, end.millisecondsSinceEpoch - start.millisecondsSinceEpoch)))
  }

  private static func evidence(_ name: String) -> String {
    switch name {
    case "edit": "set by hand"
    case "declared": "as its articles say"
    case "agency": "a known agency"
    case "domain": "by its domain"
    case "language": "by its language"
    default: name.neutralised()
    }
  }
}
