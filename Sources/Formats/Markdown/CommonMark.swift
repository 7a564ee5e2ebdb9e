internal import CCMark
import Glibc

/// Markdown as HTML by cmark, the reference implementation of CommonMark. Raw HTML in it is left out.
enum CommonMark {
  static func html(_ text: String) -> String {
    var text = text
    let html = text.withUTF8 { bytes -> UnsafeMutablePointer<CChar>? in
      bytes.withMemoryRebound(to: CChar.self) { cmark_markdown_to_html($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
    guard let html else { return "" }
    defer { free(html) }
    return String(cString: html)
  }
}
