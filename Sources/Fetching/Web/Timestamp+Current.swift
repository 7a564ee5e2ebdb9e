internal import Foundation
internal import Models

extension Timestamp {
  /// The machine's time of day, for headers that name a date.
  static var current: Timestamp { Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1_000)) }
}
