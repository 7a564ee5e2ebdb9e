/// Makes a tree of a page. The seam behind which the C library stands.
protocol HTMLParser: Sendable {
  /// A tree for any bytes whatever, within ``PageLimits``.
  ///
  /// - Parameter markup: clean UTF-8 without NULs, as ``MarkupGuard`` leaves it; given back as soon as the parser has it.
  func parse(_ markup: consuming [UInt8]) -> PageTree
}
