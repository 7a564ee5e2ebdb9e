extension String {
  /// The text without anything that could drive a terminal or turn the reading direction behind the reader's back.
  ///
  /// Control characters become "�", directional overrides are left out; line breaks and tabs stay when `keepsLines` is
  /// set and become spaces otherwise.
  func neutralised(keepsLines: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: result.append(keepsLines ? "\n" : " ")
      case 0x09, 0x0D: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: result.append("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: break
      case 0x2028, 0x2029: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
