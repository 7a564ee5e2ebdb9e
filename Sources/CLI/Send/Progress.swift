/// Draws progress on the terminal, not more often than a person sees.
struct Progress {
  private static let interval = Duration.milliseconds(100)

  private let console: Console
  private let isShown: Bool
  private var started = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?

  init(_ console: Console, isShown: Bool) {
    self.console = console
    self.isShown = isShown && console.isErrorTerminal
  }

  /// Begins to count anew, as for another stage.
  mutating func restart() { started = .now }

  mutating func update(
    _ label: String, fraction: Double?, count: Int, noun: String, note: String = "", isForced: Bool = false
  ) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if !isForced, let lastDrawn, now - lastDrawn < Self.interval { return }
    lastDrawn = now
    let seconds = (now - started) / .seconds(1)
    let line = ProgressLine(
      label: label, fraction: fraction, count: count, noun: noun,
      perSecond: seconds > 0 ? Double(count) / seconds : 0, note: note)
    console.draw(line.text(width: console.width))
  }

  /// Makes room for a line of text.
  func clear() {
    if isShown { console.draw("") }
  }
}
