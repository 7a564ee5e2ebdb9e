extension Duration {
  /// Whole milliseconds for nng, rounded up so that nothing times out early, at least 1 and at most 24 days.
  var nngMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    guard seconds < 2_000_000 else { return 2_000_000_000 }
    guard seconds >= 0 else { return 1 }
    let milliseconds = seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(max(1, milliseconds))
  }
}
