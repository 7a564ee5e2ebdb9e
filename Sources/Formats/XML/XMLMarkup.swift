/// An article's text inside XML as HTML, so that one reader makes blocks of it.
enum XMLMarkup {
  /// Elements that are the same in NITF and XHTML, and what others are like.
  private static let elements: [String: String] = [
    "p": "p", "hl1": "h2", "hl2": "h3", "h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6",
    "ul": "ul", "ol": "ol", "li": "li", "dl": "dl", "dt": "dt", "dd": "dd", "bq": "blockquote",
    "blockquote": "blockquote", "table": "table", "tr": "tr", "td": "td", "th": "th", "thead": "thead",
    "tbody": "tbody", "pre": "pre", "br": "br", "div": "div", "section": "div", "block": "div", "article": "div",
    "body.content": "div", "body": "div", "note": "div",
  ]
  /// What stands beside the text: pictures with their captions, credits, scripts.
  private static let leftOut: Set<String> = [
    "media", "figure", "caption", "figcaption", "script", "style", "head", "credit", "byline", "dateline", "hedline",
    "copyrite", "tagline", "object", "iframe", "img", "svg", "video", "audio",
  ]

  /// The blocks of text below a node.
  static func blocks(_ tree: XMLTree, _ node: Int) -> [ParsedBlock] { FragmentBlocks.blocks(html(tree, node)) }

  private static func html(_ tree: XMLTree, _ root: Int) -> String {
    var html = ""
    var closings: [(end: Int, tag: String)] = []
    var index = root
    while index < tree.nodes[root].end {
      while let last = closings.last, last.end <= index {
        html += "</\(last.tag)>"
        closings.removeLast()
      }
      let node = tree.nodes[index]
      if index > root, leftOut.contains(node.name) {
        index = node.end
        continue
      }
      if node.name.isEmpty {
        for character in node.text {
          switch character {
          case "<": html += "&lt;"
          case ">": html += "&gt;"
          case "&": html += "&amp;"
          default: html.append(character)
          }
        }
      } else if let tag = elements[node.name.lowercased()] {
        html += "<\(tag)>"
        if tag != "br" { closings.append((node.end, tag)) }
      }
      index += 1
    }
    return html
  }
}
