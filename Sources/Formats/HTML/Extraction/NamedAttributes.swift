/// The attributes of an element that hints are read from, found in one look at all of them; of a name the first counts.
struct NamedAttributes {
  /// Ranges in the bytes of the tree.
  private(set) var property: Range<Int32>?
  private(set) var role: Range<Int32>?
  private(set) var `class`: Range<Int32>?
  private(set) var id: Range<Int32>?
  private(set) var component: Range<Int32>?
  private(set) var testID: Range<Int32>?
  private(set) var ariaHidden: Range<Int32>?
  private(set) var style: Range<Int32>?
  private(set) var isHidden = false
  /// True when the element has one of them.
  private(set) var isAny = false

  init(of node: Int, in tree: PageTree) {
    let range = tree.nodes[node].range
    for index in Int(range.lowerBound)..<Int(range.upperBound) {
      let attribute = tree.attributes[index]
      switch attribute.name {
      case .itemprop: property = property ?? attribute.range
      case .role: role = role ?? attribute.range
      case .class: self.class = self.class ?? attribute.range
      case .id: id = id ?? attribute.range
      case .dataComponent: component = component ?? attribute.range
      case .dataTestID: testID = testID ?? attribute.range
      case .ariaHidden: ariaHidden = ariaHidden ?? attribute.range
      case .style: style = style ?? attribute.range
      case .hidden: isHidden = true
      default: continue
      }
      isAny = true
    }
  }
}
