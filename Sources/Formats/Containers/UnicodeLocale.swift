import Glibc

/// The library reads entries' names by the thread's locale, which is plain ASCII where nobody has set one.
enum UnicodeLocale {
  /// Made once; the C library has this locale built in.
  private static let handle: Int = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil).map { Int(bitPattern: $0) } ?? 0

  /// Runs `body` with names in UTF-8, on this thread only.
  static func with<Result>(_ body: () -> Result) -> Result {
    guard let locale = locale_t(bitPattern: handle) else { return body() }
    let before = uselocale(locale)
    defer { uselocale(before) }
    return body()
  }
}
