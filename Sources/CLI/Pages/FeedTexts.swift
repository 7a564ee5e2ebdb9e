import Models

/// Feeds and sources for a terminal.
enum FeedTexts {
  static func added(_ result: AddFeedResult) -> String {
    let url = result.url.neutralised()
    return switch result.outcome {
    case .added: "polling \(url)\n"
    case .known: "known already: \(url)\n"
    case .refused, .unspecified: "refused: \(url): \(result.reason.neutralised())\n"
    }
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
    return text + "    \(parts.joined(separator: " · "))\n"
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
