import Models

/// The zone of a date that is stated in UTC, as far as the page tells the day on which its readers saw it.
///
/// Publishing systems write UTC for machines and the day of their own zone for readers: an article of the evening has
/// another day there. The instant stays as it is stated.
enum ReadersZone {
  /// The widest zones that there are, in hours.
  private static let hours = -12...14

  /// The instant in a zone in which it falls on the day that the page shows.
  ///
  /// - Parameters:
  ///   - stated: other statements of the same instant.
  ///   - days: the day by address or element, the most reliable first; empty where there is none.
  static func placed(_ date: Timestamp, stated: [Timestamp], days: [String]) -> Timestamp {
    guard date.offsetMinutes == 0, date.millisecondsSinceEpoch % dayMilliseconds != 0 else { return date }
    let same = stated.first { other in
      other.offsetMinutes != 0 && abs(other.millisecondsSinceEpoch - date.millisecondsSinceEpoch) < 60_000
    }
    if let same {
      return Timestamp(millisecondsSinceEpoch: date.millisecondsSinceEpoch, offsetMinutes: same.offsetMinutes)
    }
    let minutes = date.millisecondsSinceEpoch / 60_000
    let own = minutes.quotientFloor(1_440)
    for day in days {
      guard let shown = DateReading.timestamp(day) else { continue }
      let difference = shown.millisecondsSinceEpoch / dayMilliseconds - own
      if difference == 0 { return date }
      guard abs(difference) == 1 else { continue }
      let ofDay = minutes - own * 1_440
      // The smallest whole number of hours that leads to that day.
      let offset = difference < 0 ? -(ofDay / 60 + 1) : (1_440 - ofDay + 59) / 60
      guard hours.contains(Int(offset)) else { continue }
      return Timestamp(millisecondsSinceEpoch: date.millisecondsSinceEpoch, offsetMinutes: Int16(offset * 60))
    }
    return date
  }

  private static let dayMilliseconds: Int64 = 86_400_000
}

extension Int64 {
  fileprivate func quotientFloor(_ divisor: Int64) -> Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
