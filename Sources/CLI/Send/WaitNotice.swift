import Models
import Operations

/// Tells why a run waits: when it begins to, and now and then. A pure decision.
struct WaitNotice {
  /// What stands in the way.
  enum Reason: String, Hashable {
    case queueFull = "queue full, waiting"
    case diskFull = "the disk of ingest is full, waiting"
    case noAnswer = "ingest does not answer, waiting"

    /// Both kinds of fullness have one code; a detail tells them apart.
    init(_ status: Status) {
      guard status.code == .resourceExhausted else {
        self = .noAnswer
        return
      }
      self = status.details.contains(.error(.storageFull)) ? .diskFull : .queueFull
    }
  }

  /// What is told again is not told more often.
  static let interval = Duration.seconds(30)

  private var since: ContinuousClock.Instant?
  private var told: (reason: Reason, at: ContinuousClock.Instant)?

  /// "queue full, waiting for 12 s", for the progress line.
  mutating func note(_ status: Status, at now: ContinuousClock.Instant) -> String {
    "\(Reason(status).rawValue)\(duration(at: now))"
  }

  /// The line for people who see no progress, when it is time for one.
  mutating func line(_ status: Status, at now: ContinuousClock.Instant) -> String? {
    let (reason, duration) = (Reason(status), duration(at: now))
    if let told, told.reason == reason, now - told.at < Self.interval { return nil }
    told = (reason, now)
    let detail = status.message.isEmpty ? "" : ": \(status.message.neutralised())"
    return "newswire: \(reason.rawValue)\(duration)\(detail)"
  }

  /// It goes on.
  mutating func end() { since = nil }

  private mutating func duration(at now: ContinuousClock.Instant) -> String {
    let began = since ?? now
    since = began
    let seconds = (now - began).components.seconds
    return seconds == 0 ? "" : " for \(ReadingForms.age(milliseconds: Int(seconds) * 1_000))"
  }
}
