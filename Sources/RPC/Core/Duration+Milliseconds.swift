extension Duration {
  /// Whole milliseconds, rounded up, never negative, at most 32 bits' worth (49 days).
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds >= 0, self > .zero else { return 0 }
    guard seconds < 4_294_967 else { return Int(UInt32.max) }
    return Int(seconds) * 1_000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  /// Seconds as a number, for metrics and text.
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
