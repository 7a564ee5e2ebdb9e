import Models

/// Alerts for a terminal.
enum AlertTexts {
  static func alert(_ alert: Alert) -> String {
    var head = alert.name.neutralised()
    if !alert.url.isEmpty { head += "  \(alert.url.neutralised())" }
    if alert.state != .active { head += "  \(state(alert.state))" }
    var lines = [head]
    let search = filter(alert.filter)
    if !search.isEmpty { lines.append("    \(search)") }
    if alert.url.isEmpty {
      lines.append("    read by: newswire alerts feed \(alert.name.neutralised())")
      return lines.joined(separator: "\n") + "\n"
    }
    var facts = [
      ReadingForms.count(alert.articleCount, "article") + " delivered"
        + (alert.deliveredAt.map { ", last \(ReadingForms.shortDate($0))" } ?? "")
    ]
    if alert.waiting > 0 {
      facts.append("\(alert.waiting) waiting since \(ReadingForms.shortDate(alert.waitingSince))")
    }
    if alert.dead > 0 { facts.append(ReadingForms.count(alert.dead, "dead letter")) }
    lines.append("    " + facts.joined(separator: " · "))
    if !alert.error.isEmpty { lines.append("    failed: \(alert.error.neutralised())") }
    return lines.joined(separator: "\n") + "\n"
  }

  static func delivery(_ delivery: AlertDelivery) -> String {
    let count = ReadingForms.count(delivery.articleIDs.count, "article")
    let head = "\(delivery.id.neutralised())  \(ReadingForms.shortDate(delivery.failedAt))  \(count)"
    return "\(head), \(ReadingForms.count(delivery.attempts, "attempt"))\n    \(delivery.error.neutralised())\n"
  }

  /// When dead letters come again: an alert that stands still delivers none.
  static func retried(_ count: Int, of alert: Alert) -> String {
    let text = "\(ReadingForms.count(count, "dead letter")) to be delivered again"
    guard alert.state != .active, count > 0 else { return text + "\n" }
    return text + " after `newswire alerts resume \(alert.name.neutralised())`\n"
  }

  /// What was saved, with the secret that is never told again.
  static func created(_ response: CreateAlertResponse) -> String {
    var text = alert(response.alert)
    if !response.secret.isEmpty {
      text += "\nDeliveries are signed with this secret. Keep it now, it is not shown again:\n    \(response.secret)\n"
    }
    return text
  }

  /// The filter as one would type it.
  static func filter(_ filter: ArticleFilter) -> String {
    var parts = filter.text.isEmpty ? [] : [filter.text.neutralised()]
    func add(_ name: String, _ values: [String]) {
      parts += values.map { "--\(name) \($0.shellQuoted)" }
    }
    add("source", filter.sources)
    add("country", filter.countries)
    add("language", filter.languages)
    add("keyword", filter.keywords)
    add("entity", filter.entities)
    add("topic", filter.topics)
    add("after", filter.publishedAfter.map { [$0.rfc3339] } ?? [])
    add("before", filter.publishedBefore.map { [$0.rfc3339] } ?? [])
    return parts.joined(separator: " ")
  }

  private static func state(_ state: Alert.State) -> String {
    switch state {
    case .active: "active"
    case .paused: "paused"
    case .ended: "ended: `newswire alerts resume` lets it go on"
    case .unknown: "in a state that this program does not know"
    }
  }
}
