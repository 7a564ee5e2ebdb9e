import Fetching
import Models

extension FuzzTarget {
  /// A site's robots.txt; the first line is a path that is asked for.
  static let robots = FuzzTarget("robots") { bytes in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    let path = "/" + String(decoding: parts[0].prefix(1_024), as: UTF8.self)
    let rules = RobotsRules(file: parts[1], product: "NewswireBot")
    _ = rules.allows(path)
    try FuzzFailure.unless(rules.allows("/robots.txt"), "that the file itself may be asked for")
  }

  /// What headers of answers say, a line each: `Cache-Control`, `Expires`, `Date`, `Retry-After`, `ETag`.
  static let headers = FuzzTarget("http-headers") { bytes in
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(5)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count == 5 else { return }
    let now = Timestamp(millisecondsSinceEpoch: 1_739_188_800_000)
    let times = [
      ResponseHeaders.freshness(cacheControl: lines[0], expires: lines[1], date: lines[2]),
      ResponseHeaders.retryAfter(lines[3], now: now),
    ]
    for time in times.compactMap(\.self) {
      try FuzzFailure.unless(time >= .zero && time <= ResponseHeaders.durationMax, "a time within bounds: \(time)")
    }
    let isKept = ResponseHeaders.validator(lines[4]).utf8.count <= ResponseHeaders.validatorBytesMax
    try FuzzFailure.unless(isKept, "a validator within its bound")
  }
}
