import Mustache
import Publishing

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

  func escapeText(_ text: String) -> String { MarkupText.escaped(text) }
}
