import Archive
import Models

extension FuzzTarget {
  /// A search text: understood, or refused with a place that lies in it.
  static let search = FuzzTarget("search") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      try SearchSyntax.check(text, now: Timestamp(millisecondsSinceEpoch: 1_739_188_800_000))
    } catch let error as ArchiveError {
      try FuzzFailure.unless(error.code == .invalidArgument && !error.message.isEmpty, "a reason: \(error)")
      guard let place = error.place else { return }
      let isInside = place.start >= 0 && place.start < place.end && place.end <= text.unicodeScalars.count
      try FuzzFailure.unless(isInside, "a place in the text: \(place.start)..<\(place.end)")
    }
  }
}
