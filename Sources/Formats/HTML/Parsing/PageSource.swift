import Models

/// A page as it came, with the scripts that its tree lacks.
///
/// Its text is made when it is asked for and kept by nobody: it can be twice as long as the page, and few pages are
/// asked for it again once they are parsed.
struct PageSource {
  private let content: [UInt8]
  private let charset: String

  init(_ document: Document) {
    content = document.content
    let declared = MediaType(document.contentType).charset
    charset = declared.isEmpty ? PageCharset.declared(in: document.content) : declared
  }

  /// Clean UTF-8 without NULs. Where the page came as that, no copy is made.
  var text: [UInt8] { CharsetDecoder.utf8(content, declared: charset) }

  /// The page for the eye and the page for machines.
  func parsed() -> (tree: PageTree, data: LinkedData) {
    let (markup, data) = guarded()
    let tree = LibXMLParser().parse(markup)
    // Next to no page is: the second parse is cheaper than counting the levels of all.
    return (tree.isTooDeep ? LibXMLParser().parse(DeepMarkup.flattened(guarded().markup)) : tree, data)
  }

  /// The text is gone when this returns, before the parser makes its copy of the markup.
  private func guarded() -> (markup: [UInt8], data: LinkedData) {
    var page = MarkupGuard(text)
    return (page.takeMarkup(), LinkedData(page.linkedData))
  }
}
