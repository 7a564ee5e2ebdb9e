internal import Formats
package import Models

/// What headers of an answer say, each read on its own and none trusted with more than a bounded number.
package enum ResponseHeaders {
  /// The longest value that is kept of a validator, in bytes: longer ones are forgotten rather than cut.
  package static let validatorBytesMax = 1_024
  /// The longest time that is believed.
  package static let durationMax = Duration.seconds(366 * 86_400)

  /// A validator as it is to be given back.
  package static func validator(_ value: String?) -> String {
    guard let value, value.utf8.count <= validatorBytesMax, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      return ""
    }
    return value
  }

  /// `max-age` of `Cache-Control` (RFC 9111, section 5.2.2.1), else the time from `Date` to `Expires`.
  package static func freshness(cacheControl: String?, expires: String?, date: String?) -> Duration? {
    for directive in (cacheControl ?? "").lowercased().split(separator: ",") {
      let parts = directive.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\"" } }
      if parts.first == "no-cache" || parts.first == "no-store" { return .zero }
      if parts.count == 2, parts[0] == "max-age", let seconds = Int(parts[1]) { return bounded(seconds) }
    }
    guard let expires = expires.flatMap(WebDate.timestamp), let date = date.flatMap(WebDate.timestamp) else {
      return nil
    }
    return bounded(Int((expires.millisecondsSinceEpoch - date.millisecondsSinceEpoch) / 1_000))
  }

  /// `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date that is taken relative to `now`.
  package static func retryAfter(_ value: String?, now: Timestamp) -> Duration? {
    guard let value else { return nil }
    if let seconds = Int(value.filter { $0 != " " }) { return bounded(seconds) }
    return WebDate.timestamp(value).map {
      bounded(Int(($0.millisecondsSinceEpoch - now.millisecondsSinceEpoch) / 1_000))
    }
  }

  private static func bounded(_ seconds: Int) -> Duration {
    .seconds(min(max(0, seconds), Int(durationMax.components.seconds)))
  }
}
