import Models

/// What rises in an edition, for a terminal.
struct TrendText {
  let response: TrendsResponse
  let width: Int
  let isColored: Bool

  private static let bars = Array("▁▂▃▄▅▆▇█")

  func render() -> String {
    var canvas = PageCanvas(width: width, isColored: isColored)
    canvas.add(StyledText("\(response.edition.name.neutralised()) trends", .bold))
    canvas.add(StyledText(basis, .dim))
    canvas.gap()
    for (index, trend) in response.trends.enumerated() {
      canvas.add(
        StyledText(trend.text.neutralised(), .bold)
          + StyledText(" · \(Self.name(trend.kind)) · \(trend.reason.neutralised())"),
        first: "\(index + 1).", indent: 4)
      if !trend.past.isEmpty { canvas.line(StyledText(Self.line(trend) + "  day by day, until now", .dim), indent: 4) }
      let example = trend.example
      if !example.id.rawValue.isEmpty {
        canvas.add(StyledText("\(example.title.neutralised()) · \(example.source.reading)", .dim), indent: 4)
      }
      canvas.add(StyledText("newswire search \(trend.query.shellQuoted)", .dim), indent: 4)
      canvas.gap()
    }
    if response.trends.isEmpty, response.asOf != nil {
      canvas.add(StyledText("nothing that two sources write of rises against its past", .dim))
    }
    return canvas.text
  }

  /// What the trends are read from.
  private var basis: String {
    guard let asOf = response.asOf else { return "no articles yet" }
    let sources = ReadingForms.count(response.sourceCount, "source")
    let past =
      response.pastDayCount == 0
      ? "no day before to compare with: what most sources write of stands first"
      : "compared with \(ReadingForms.count(response.pastDayCount, "day")) before"
    return "24 hours until \(ReadingForms.shortDate(asOf)) · \(sources) · \(past)"
  }

  static func name(_ kind: TrendKind) -> String {
    switch kind {
    case .keyword: "keyword"
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .name: "name"
    }
  }

  /// A bar for each day before, and one for now.
  static func line(_ trend: Trend) -> String {
    let counts = trend.past.map(\.sourceCount) + [trend.sourceCount]
    let most = Double(max(counts.max() ?? 1, 1))
    return String(
      counts.map { count in
        let step = (Double(count) / most * Double(bars.count)).rounded(.up) - 1
        return count <= 0 ? "·" : bars[min(max(Int(step), 0), bars.count - 1)]
      })
  }
}
