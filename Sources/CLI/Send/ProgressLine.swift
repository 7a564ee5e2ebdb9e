/// A progress bar on one line.
struct ProgressLine {
  private static let barWidth = 24

  var label: String
  /// 0 to 1; nothing when the end is not known.
  var fraction: Double?
  var count: Int
  var noun: String
  var perSecond: Double
  /// Nothing when the end is not known.
  var secondsLeft: Double?
  var note = ""

  func text(width: Int) -> String {
    var line = label
    if let fraction {
      // Why it waits is more than how far it is, and both do not fit.
      if note.isEmpty { line += " [" + Self.bar(fraction) + "]" }
      line += " \(Int(min(max(fraction, 0), 1) * 100)) %"
    }
    line += "  \(count) \(noun)  " + (note.isEmpty ? "\(Self.rate(perSecond))/s" : note)
    if note.isEmpty, let secondsLeft, secondsLeft.isFinite, secondsLeft >= 0 {
      line += "  " + ReadingForms.age(milliseconds: Int(min(secondsLeft, 1e9) * 1_000)) + " left"
    }
    return TextWidth.truncated(line, to: max(10, width - 1))
  }

  private static func bar(_ fraction: Double) -> String {
    let full = Int((min(max(fraction, 0), 1) * Double(barWidth)).rounded(.down))
    return String(repeating: "#", count: full) + String(repeating: ".", count: barWidth - full)
  }

  private static func rate(_ perSecond: Double) -> String {
    guard perSecond.isFinite, perSecond >= 0 else { return "0" }
    if perSecond >= 10 { return "\(Int(perSecond.rounded()))" }
    let tenths = Int((perSecond * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
