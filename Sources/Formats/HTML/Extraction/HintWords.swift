/// The words of class names and ids that tell what an element is for.
///
/// Names are cut into words at hyphens, underscores, spaces and capitals: "relatedArticles-list" is related, articles, list.
enum HintWords {
  /// Any of these words alone marks what is not the article.
  static let boilerplate: Set<String> = [
    "ad", "ads", "adv", "advert", "advertisement", "advertising", "adbox", "adslot", "adunit", "dfp", "sponsor",
    "sponsored", "promo", "promotion", "promoted", "outbrain", "taboola", "plista", "mgid", "nav", "navbar",
    "navigation",
    "menu", "breadcrumb", "breadcrumbs", "footer", "sidebar", "rail", "masthead", "topbar", "toolbar", "comment",
    "comments", "commentlist", "disqus", "respond", "reply", "replies", "related", "relateds", "recommended",
    "recommendation", "recommendations", "recirc", "recirculation", "trending", "popular", "mostread", "readmore",
    "teaser",
    "teasers", "newsletter", "newsletters", "subscribe", "subscription", "signup", "paywall", "login", "register",
    "share",
    "sharing", "sharebar", "social", "socials", "sociallinks", "addthis", "addtoany", "sharedaddy", "jp", "follow",
    "cookie", "cookies", "consent", "gdpr", "banner", "popup", "modal", "overlay", "tooltip", "widget", "widgets",
    "tags",
    "tag", "tagcloud", "keywords", "pagination", "pager", "paging", "skip", "print", "copyright",
    "disclaimer",
    "caption", "credit", "credits", "figcaption", "byline", "bylines", "dateline", "timestamp", "authorbox", "bio",
    "metadata", "shoutbox", "feedback", "rating", "ratings", "vote", "poll", "quiz", "carousel", "slideshow", "slider",
    "gallery", "playlist", "player", "video", "weather", "ticker", "stockticker", "sitemap", "search", "searchbox",
    "noprint",
    "visuallyhidden", "screenreader", "offscreen", "infobox", "toc", "donate", "donation", "donations", "whatsapp",
    "telegram", "facebook", "twitter", "linkedin", "pinterest", "instagram", "flattr",
  ]

  /// Those of them that name parts of articles as often as what is around them.
  static let ofLayout: Set<String> = [
    "widget", "widgets", "tag", "tags", "paywall", "print", "video", "gallery", "player", "slider", "carousel",
    "slideshow", "toc", "rating", "ratings", "metadata", "copyright", "jp", "keywords", "rail",
  ]

  /// Those of them that name social networks: buttons, or a post that is quoted.
  static let ofNetworks: Set<String> = ["social", "twitter", "facebook", "instagram", "telegram"]

  /// Those of them that mark what readers wrote, which may be longer than the article.
  static let ofComments: Set<String> = [
    "comment", "comments", "commentlist", "disqus", "respond", "reply", "replies", "shoutbox",
  ]

  /// Those of them that mark advertisements.
  static let ofAds: Set<String> = [
    "ad", "ads", "adv", "advert", "advertisement", "advertising", "adbox", "adslot", "adunit", "dfp",
  ]

  /// Those of them that single paragraphs are called by.
  static let ofParagraphs: Set<String> = [
    "#hidden", "ad", "ads", "advertisement", "caption", "credit", "credits", "figcaption", "copyright", "disclaimer",
    "byline", "bio", "comment", "comments", "newsletter", "promo", "related", "subscribe", "teaser", "cookie",
    "cookies",
    "timestamp", "metadata",
  ]

  /// Two words that together mark it.
  static let boilerplatePairs = byFirst([
    ("see", "also"), ("read", "more"), ("read", "next"), ("more", "stories"), ("more", "news"), ("more", "articles"),
    ("more", "from"), ("more", "on"), ("most", "read"), ("most", "viewed"), ("also", "read"), ("also", "like"),
    ("up", "next"), ("next", "article"), ("prev", "next"), ("post", "nav"), ("article", "list"), ("articles", "list"),
    ("news", "list"), ("link", "list"), ("links", "list"), ("screen", "reader"), ("sr", "only"), ("visually", "hidden"),
    ("author", "info"), ("author", "box"), ("author", "bio"), ("about", "author"), ("article", "meta"),
    ("post", "meta"), ("entry", "meta"), ("story", "meta"), ("meta", "data"), ("article", "footer"), ("post", "footer"),
    ("call", "action"), ("site", "header"), ("page", "header"), ("table", "contents"), ("top", "stories"),
    ("latest", "news"), ("article", "tools"), ("app", "download"), ("download", "app"), ("sign", "up"), ("in", "brief"),
  ])

  /// Two words that together mark the text of an article.
  static let contentPairs = byFirst([
    ("article", "body"), ("article", "content"), ("article", "text"), ("article", "copy"), ("article", "main"),
    ("story", "body"), ("story", "content"), ("story", "text"), ("story", "copy"), ("post", "body"),
    ("post", "content"),
    ("post", "text"), ("entry", "content"), ("entry", "body"), ("news", "body"), ("news", "content"), ("news", "text"),
    ("body", "text"), ("body", "copy"), ("body", "content"), ("content", "body"), ("main", "content"),
    ("content", "main"),
    ("article", "detail"), ("field", "body"), ("rich", "text"), ("single", "content"), ("detail", "content"),
    ("detail", "text"), ("text", "content"), ("page", "content"), ("article", "paragraphs"), ("story", "paragraph"),
  ])

  /// One word that marks the text of an article.
  static let content: Set<String> = [
    "articlebody", "articletext", "articlecontent", "storybody", "storytext", "storycontent", "postcontent", "postbody",
    "entrycontent", "bodytext", "bodycopy", "newsbody", "newstext", "hentry", "richtext",
  ]

  private static func byFirst(_ pairs: [(String, String)]) -> [String: Set<String>] {
    Dictionary(grouping: pairs) { $0.0 }.mapValues { Set($0.map { $0.1 }) }
  }

  /// Cuts a name into words in lower case.
  static func words(of name: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in name.prefix(512) {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let lower = Ascii.lowercased(byte)
      guard lower >= 0x61, lower <= 0x7A else {
        end()
        wasLower = false
        continue
      }
      if isUpper, wasLower { end() }
      word.append(lower)
      wasLower = !isUpper
    }
    end()
    return words
  }

  /// What the words of one class, id or role mean, and of a mark of boilerplate the word that says so.
  static func hint(_ words: [String]) -> (hint: Hint, word: String) {
    if words.last == "hidden", words.count == 1 || words[0] == "is" { return (.boilerplate, "hidden") }
    var found = (hint: Hint.none, word: "")
    for (index, word) in words.enumerated() {
      if content.contains(word) { return (.content, word) }
      if boilerplate.contains(word) { found = (.boilerplate, word) }
      guard index + 1 < words.count else { continue }
      let next = words[index + 1]
      if contentPairs[word]?.contains(next) ?? false { return (.content, word) }
      if boilerplatePairs[word]?.contains(next) ?? false {
        found = (.boilerplate, word + " " + next)
      }
    }
    return found
  }
}
