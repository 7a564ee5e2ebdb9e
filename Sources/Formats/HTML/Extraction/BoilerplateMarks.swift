/// Marks the elements that are not of the article by what they are called.
enum BoilerplateMarks {
  /// A mark counts only when its element holds less than this share of the page's running text.
  static let shareMax = 0.4
  /// A word is believed only when all elements that it marks hold together less than this share.
  static let wordShareMax = 0.75
  /// The same for words that publishing systems give to parts of articles too.
  static let layoutShareMax = 0.3
  /// What advertisements may hold of it: they have pictures and few words.
  static let adShareMax = 0.1
  /// What readers wrote may hold of it.
  static let commentShareMax = 0.95
  /// A paragraph with so many bytes of running text reads like one.
  static let paragraphBytesMin = 25.0

  /// A flag a node, and the nodes that are called the article's text.
  static func find(in tree: PageTree) -> (isDropped: [Bool], content: [Int]) {
    let nothing = [Bool](repeating: false, count: tree.nodes.count)
    let blocks = BlockCollector.blocks(of: tree, isDropped: nothing)
    let quality = SubtreeSums.good(tree, blocks)
    let total = max(quality.first ?? 0, 1)
    var (marks, content) = marked(in: tree)
    for teaser in TeaserMarks.find(in: tree, blocks, quality: quality) where marks[teaser] == nil {
      marks.mark(teaser, "#teaser")
    }
    let isBelieved = believed(marks, tree, quality, total)
    let shares = marks.words.map(share(of:))
    var isDropped = nothing
    var index = 1
    while index < tree.nodes.count {
      if let word = marks[index], isBelieved[word], quality[index] < total * shares[word],
        !isRunningText(tree.nodes[index].tag, marks.words[word], quality[index])
      {
        isDropped[index] = true
        index = Int(tree.nodes[index].end)
      } else {
        index += 1
      }
    }
    return (isDropped, content.filter { isOpen($0, isDropped, tree) })
  }

  /// The word that marks each element as boilerplate, and the elements that are called the article's text.
  private static func marked(in tree: PageTree) -> (words: WordMarks, content: [Int]) {
    var words = WordMarks(nodes: tree.nodes.count)
    var content: [Int] = []
    let reader = HintReader(tree)
    for index in tree.nodes.indices.dropFirst() where tree.nodes[index].tag != .text {
      let mark = mark(of: index, in: tree, reader)
      switch mark.hint {
      case .boilerplate: words.mark(index, mark.word)
      case .content: content.append(index)
      case .none: break
      }
    }
    return (words, content)
  }

  private static func mark(of index: Int, in tree: PageTree, _ reader: HintReader) -> HintReader.Mark {
    let tag = tree.nodes[index].tag
    switch tag {
    case .html, .body, .main: return (.none, "")
    case .nav, .aside, .footer, .figure, .fieldset, .form: return (.boilerplate, "#" + tag.rawValue)
    case .article:
      let mark = reader.mark(of: index)
      return mark.hint == .content ? mark : (.none, "")
    // Posts of social networks are quoted in blocks that are named after them.
    case .blockquote: return (.none, "")
    case .a:
      let mark = reader.mark(of: index)
      return HintWords.ofComments.contains(mark.word) ? mark : (.none, "")
    case .b, .i, .em, .strong, .h1, .br, .img, .tr: return (.none, "")
    default:
      let mark = reader.mark(of: index)
      return HintWords.ofNetworks.contains(mark.word) && opensWithQuotation(tree, index) ? (.none, "") : mark
    }
  }

  /// True for the frame around a quoted post.
  private static func opensWithQuotation(_ tree: PageTree, _ index: Int) -> Bool {
    tree.nodes[index..<min(Int(tree.nodes[index].end), index + 6)].contains { $0.tag == .blockquote }
  }

  /// A flag a word: true for one that does not mark most of the page's text. Names lie: a publishing system that calls
  /// every paragraph "paywall" or every part of a page "widget" says nothing by it.
  private static func believed(_ marks: WordMarks, _ tree: PageTree, _ quality: [Double], _ total: Double) -> [Bool] {
    var sums = [(quality: Double, end: Int)](repeating: (0, 0), count: marks.words.count)
    for index in tree.nodes.indices {
      // What is marked twice by the same word counts once.
      guard let word = marks[index], index >= sums[word].end, quality[index] < total * shareMax else { continue }
      sums[word].quality += quality[index]
      sums[word].end = Int(tree.nodes[index].end)
    }
    return zip(marks.words, sums).map { word, sum in
      sum.quality < total * (HintWords.ofLayout.contains(word) ? layoutShareMax : wordShareMax)
    }
  }

  /// The share of a page's running text below which an element is taken for what a word calls it.
  private static func share(of word: String) -> Double {
    if HintWords.ofAds.contains(word) { return adShareMax }
    return HintWords.ofComments.contains(word) ? commentShareMax : shareMax
  }

  /// A paragraph that reads like one is only taken out by words that are said of paragraphs.
  private static func isRunningText(_ tag: Tag, _ word: String, _ quality: Double) -> Bool {
    tag == .p && quality > paragraphBytesMin && !HintWords.ofParagraphs.contains(word)
  }

  /// True when no dropped element is around the node.
  private static func isOpen(_ node: Int, _ isDropped: [Bool], _ tree: PageTree) -> Bool {
    var index = node
    while index > 0 {
      if isDropped[index] { return false }
      index = Int(tree.nodes[index].parent)
    }
    return true
  }
}
