/// Draws progress on the terminal, not more often than a person sees.
struct Progress {
  private static let interval = Duration.milliseconds(100)

  private let console: Console
  private let isShown: Bool
  private var started = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?
  /// How much was done, and how many, when counting began.
  private var base = (fraction: 0.0, count: 0)

  init(_ console: Console, isShown: Bool) {
    self.console = console
    self.isShown = isShown && console.isErrorTerminal
  }

  /// Begins to count anew: what is done already says nothing about how fast it goes.
  mutating func restart(fraction: Double, count: Int) {
    started = .now
    base = (fraction, count)
  }

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
      perSecond: seconds > 0 ? Double(count - base.count) / seconds : 0,
      secondsLeft: fraction.flatMap { secondsLeft($0, after: seconds) }, note: note)
    console.draw(line.text(width: console.width))
  }

  /// By how long what is done has taken.
  private func secondsLeft(_ fraction: Double, after seconds: Double) -> Double? {
    let done = fraction - base.fraction
    return done > 0 ? seconds * max(0, 1 - fraction) / done : nil
  }

  /// Makes room for a line of text.
  func clear() {
    if isShown { console.draw("") }
  }
}
