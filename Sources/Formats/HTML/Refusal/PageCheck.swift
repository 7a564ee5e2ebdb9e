import Models

/// Tells pages that are no article from those that are, by several signs together: no single one is to be trusted.
///
/// A page that says in a form for machines that it is an article is believed, unless it is an error page.
struct PageCheck {
  /// What its own statements make of the page.
  var statement: PageStatement
  /// The headline or the page's title.
  var title: String
  /// The text that was found.
  var blocks: [ParsedBlock]
  /// How many headings of the page lead to other pages.
  var linkedHeadings: Int
  /// How many pictures have a caption of their own.
  var captions: Int
  /// The address that the page was sent under, or its own.
  var url: CanonicalURL?

  /// An error page has no more text, in bytes.
  static let errorTextBytesMax = 1_500
  /// A front has so many linked headings.
  static let frontHeadingsMin = 8
  /// A section front has fewer paragraphs than these, and less text, in bytes; a home page may have an editorial.
  static let frontParagraphsMax = 2
  static let frontTextBytesMax = 600
  static let homeParagraphsMax = 6
  /// A gallery has so many pictures with captions, and less text, in bytes.
  static let galleryPicturesMin = 5
  static let galleryTextBytesMax = 600
  /// A shorter block, in bytes, is no paragraph.
  static let paragraphBytesMin = 160

  /// A shorter heading is a label, in bytes.
  private static let headingBytesMin = 20

  /// What is to be known of a page.
  init(_ tree: PageTree, _ data: LinkedData, article: ParsedArticle, url: CanonicalURL?) {
    statement = PageStatement(types: data.types, openGraph: MetaTags.first("og:type", in: tree))
    title = article.title
    blocks = article.blocks
    self.url = url
    (linkedHeadings, captions) = (0, 0)
    guard !statement.isArticle else { return }
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .h2, .h3, .h4: if Self.isLinked(node, tree) { linkedHeadings += 1 }
      case .figcaption: if !tree.flatText(node).isEmpty { captions += 1 }
      default: break
      }
    }
  }

  /// True for a heading that is a link, or stands in one.
  private static func isLinked(_ node: Int, _ tree: PageTree) -> Bool {
    let holdsLink = (node..<Int(tree.nodes[node].end)).contains { tree.nodes[$0].tag == .a }
    let isInLink = tree.nodes[max(Int(tree.nodes[node].parent), 0)].tag == .a
    return (holdsLink || isInLink) && tree.flatText(node).utf8.count >= headingBytesMin
  }

  /// The reason to refuse the page, or nothing.
  var refusal: FormatError? {
    let bytes = blocks.reduce(0) { $0 + $1.text.utf8.count }
    if bytes <= Self.errorTextBytesMax, let kind = ErrorPhrases.kind(title: title, blocks: blocks) {
      return FormatError(.noArticle, "no article: \(kind)")
    }
    guard !statement.isArticle else { return nil }
    let paragraphs = blocks.count { $0.kind == .paragraph && $0.text.utf8.count >= Self.paragraphBytesMin }
    let hasHeadlines = linkedHeadings >= Self.frontHeadingsMin
    if hasHeadlines, paragraphs < Self.homeParagraphsMax, url?.isFrontPage ?? false {
      return FormatError(.noArticle, "no article: a home page with \(linkedHeadings) headlines of other pages")
    }
    if hasHeadlines || statement.isCollection, paragraphs < Self.frontParagraphsMax, bytes < Self.frontTextBytesMax {
      return FormatError(.noArticle, "no article: a list of other pages without a text of its own")
    }
    let isGallery = statement.isGallery || captions >= Self.galleryPicturesMin
    if isGallery, bytes < Self.galleryTextBytesMax {
      return FormatError(.noArticle, "no article: a gallery of pictures")
    }
    return nil
  }
}
