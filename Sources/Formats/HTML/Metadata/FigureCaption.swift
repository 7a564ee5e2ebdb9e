/// The caption under a picture of the page.
enum FigureCaption {
  /// A longer caption is cut off, in characters.
  static let charactersMax = 1_000
  /// Pictures that are looked at.
  private static let picturesMax = 64

  /// The caption of the figure with the picture of this address; pages keep it in several sizes, under the same file name.
  /// Empty where there is none.
  static func text(of url: CanonicalURL, in tree: PageTree) -> String {
    guard let name = url.path.split(separator: "/").last, name.utf8.count > 4 else { return "" }
    for node in tree.nodes.indices.lazy.filter({ tree.nodes[$0].tag == .figure }).prefix(picturesMax) {
      let inside = node..<Int(tree.nodes[node].end)
      let isIt = inside.contains { index in
        tree.nodes[index].tag == .img
          && [Attribute.src, .dataSource, .srcset].contains { tree.attribute($0, of: index).contains(name) }
      }
      guard isIt, let caption = inside.first(where: { tree.nodes[$0].tag == .figcaption }) else { continue }
      return String(tree.flatText(caption).prefix(charactersMax))
    }
    return ""
  }
}
