import Publishing

extension String {
  /// The text without control characters and without what turns the reading direction behind the reader's back. HTML is
  /// escaped by the templates; this is about what HTML lets through.
  var shown: String {
    guard unicodeScalars.contains(where: Self.isHarmful) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case _ where Self.isHarmful(scalar): break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The address when it is one of the web that may be linked to; nothing for javascript:, data: and all others.
  var webLink: String? { WebLink(self)?.string }
}
