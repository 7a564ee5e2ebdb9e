import Foundation
import Models

/// Sources with their ranks for a terminal.
struct SourceText {
  let width: Int
  let isColored: Bool

  func render(_ response: SourcesResponse) -> String {
    var canvas = PageCanvas(width: width, isColored: isColored)
    for rank in response.sources {
      add(rank, to: &canvas)
      canvas.gap()
    }
    if response.sources.isEmpty { canvas.add(StyledText("no sources yet", .dim)) }
    return canvas.text
  }

  func render(_ response: SourceHistoryResponse, withHistory: Bool) -> String {
    var canvas = PageCanvas(width: width, isColored: isColored)
    add(response.now, to: &canvas)
    guard withHistory else { return canvas.text }
    canvas.heading("History")
    canvas.line(
      StyledText(Self.row(["day", "rank", "score", "articles", "own", "stories", "first", "followed"]), .dim))
    for day in response.days {
      let rank = day.rank > 0 ? "\(ReadingForms.ordinal(day.rank)) of \(day.rankOf)" : "-"
      let counts = [day.articles, day.originals, day.stories, day.first, day.followers].map(String.init)
      canvas.line(StyledText(Self.row([day.day.neutralised(), rank, ScoreText.points(day.score)] + counts)))
    }
    if response.days.isEmpty { canvas.add(StyledText("no days with articles yet", .dim)) }
    return canvas.text
  }

  private func add(_ rank: SourceRank, to canvas: inout PageCanvas) {
    canvas.add(
      StyledText(rank.source.reading, .bold)
        + StyledText(
          " · \(ReadingForms.rank(rank)) · \(ReadingForms.count(rank.articleCount, "article"))"))
    ScoreText(parts: rank.parts, score: rank.score).add(to: &canvas)
  }

  private static let columns = [10, 11, 6, 8, 5, 7, 5, 8]

  private static func row(_ values: [String]) -> String {
    zip(values, columns).map { TextWidth.padded($0, to: $1) }.joined(separator: "  ").trimmingCharacters(
      in: .whitespaces)
  }
}
