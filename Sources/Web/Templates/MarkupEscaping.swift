import Mustache

/// Escapes what a template fills in, scalar by scalar.
///
/// The library's own escaping goes by characters as readers see them, where "<" behind a sign that joins with it, or before an accent,
/// is another character than "<", and is let through; to a browser it is a "<" all the same.
struct MarkupEscaping: MustacheContentType {
  private static let name = "NEWSWIRE"

  /// What stands at the head of every template: a template that another one includes begins with the library's escaping again.
  static let pragma = "{{% CONTENT_TYPE: \(name)}}"

  /// Makes ``pragma`` known, once.
  static let isRegistered: Bool = {
    MustacheContentTypes.register(MarkupEscaping(), named: name)
    return true
  }()

  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.entity($0) != nil }) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let entity = Self.entity(byte) { escaped.append(contentsOf: entity.utf8) } else { escaped.append(byte) }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
