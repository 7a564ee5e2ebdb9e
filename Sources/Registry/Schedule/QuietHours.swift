public import Models

/// Hours and days (in GMT) in which a feed says that nobody needs to fetch it: `skipHours` and `skipDays` of RSS.
public struct QuietHours: Sendable, Hashable {
  /// 0 to 23.
  public var hours: Set<Int>
  /// 1 for Monday to 7.
  public var weekdays: Set<Int>

  /// Names them.
  public init(hours: Set<Int> = [], weekdays: Set<Int> = []) {
    self.hours = hours
    self.weekdays = weekdays
  }

  /// The first hour from `time` on that is not quiet; `time` itself when all are, since such a feed means something else.
  public func next(notBefore time: Timestamp) -> Timestamp {
    guard !hours.isEmpty || !weekdays.isEmpty else { return time }
    let hour: Int64 = 3_600_000
    var candidate = time.millisecondsSinceEpoch
    for _ in 0..<(8 * 24) {
      let (day, hourOfDay) = (Int(candidate / (24 * hour)), Int(candidate / hour % 24))
      // 1 January 1970 was a Thursday.
      if !hours.contains(hourOfDay), !weekdays.contains((day + 3) % 7 + 1) {
        return Timestamp(millisecondsSinceEpoch: candidate)
      }
      candidate = (candidate / hour + 1) * hour
    }
    return time
  }
}
