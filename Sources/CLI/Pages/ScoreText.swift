import Foundation
import Models

/// How a score comes about: a part a line, with its points and its reason, and the sum.
struct ScoreText {
  let parts: [ScorePart]
  let score: Double

  private static let indent = 4

  func add(to canvas: inout PageCanvas) {
    let shown = parts.filter { $0.points != 0 || !$0.reason.isEmpty }
    let column = (shown.map { TextWidth.columns($0.name) } + [0]).max() ?? 0
    for part in shown {
      let name = TextWidth.padded(part.name.neutralised(), to: column)
      let line = "\(Self.points(part.points))  \(name)  \(part.reason.neutralised())"
      canvas.line(StyledText(line, .dim), indent: Self.indent)
    }
    if !shown.isEmpty { canvas.line(StyledText("\(Self.points(score))  in all", .dim), indent: Self.indent) }
  }

  /// " 0.35", "-0.04".
  static func points(_ value: Double) -> String { String(format: value < 0 ? "%.2f" : " %.2f", value) }
}
