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
    "comments", "commentlist", "commentaire", "commentaires", "comentario", "comentarios", "kommentar", "kommentare",
    "reactions", "reacties", "disqus", "respond", "reply", "replies", "related", "relateds", "recommended",
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
    "comment", "comments", "commentlist", "commentaire", "commentaires", "comentario", "comentarios", "kommentar",
    "kommentare", "reactions", "reacties", "disqus", "respond", "reply", "replies", "shoutbox",
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
  private static let boilerplatePairs = [
    ("see", "also"), ("read", "more"), ("read", "next"), ("more", "stories"), ("more", "news"), ("more", "articles"),
    ("more", "from"), ("more", "on"), ("most", "read"), ("most", "viewed"), ("also", "read"), ("also", "like"),
    ("up", "next"), ("next", "article"), ("prev", "next"), ("post", "nav"), ("article", "list"), ("articles", "list"),
    ("news", "list"), ("link", "list"), ("links", "list"), ("screen", "reader"), ("sr", "only"), ("visually", "hidden"),
    ("author", "info"), ("author", "box"), ("author", "bio"), ("about", "author"), ("article", "meta"),
    ("post", "meta"), ("entry", "meta"), ("story", "meta"), ("meta", "data"), ("article", "footer"), ("post", "footer"),
    ("call", "action"), ("site", "header"), ("page", "header"), ("table", "contents"), ("top", "stories"),
    ("latest", "news"), ("article", "tools"), ("app", "download"), ("download", "app"), ("sign", "up"), ("in", "brief"),
  ]

  /// Two words that together mark the text of an article.
  private static let contentPairs = [
    ("article", "body"), ("article", "content"), ("article", "text"), ("article", "copy"), ("article", "main"),
    ("story", "body"), ("story", "content"), ("story", "text"), ("story", "copy"), ("post", "body"),
    ("post", "content"),
    ("post", "text"), ("entry", "content"), ("entry", "body"), ("news", "body"), ("news", "content"), ("news", "text"),
    ("body", "text"), ("body", "copy"), ("body", "content"), ("content", "body"), ("main", "content"),
    ("content", "main"),
    ("article", "detail"), ("field", "body"), ("rich", "text"), ("single", "content"), ("detail", "content"),
    ("detail", "text"), ("text", "content"), ("page", "content"), ("article", "paragraphs"), ("story", "paragraph"),
  ]

  /// One word that marks the text of an article.
  static let content: Set<String> = [
    "articlebody", "articletext", "articlecontent", "storybody", "storytext", "storycontent", "postcontent", "postbody",
    "entrycontent", "bodytext", "bodycopy", "newsbody", "newstext", "hentry", "richtext",
  ]

  /// A longer name is not read to its end, in bytes.
  private static let nameBytesMax = 512

  /// The words of a name in lower case.
  static func words(of name: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    name.withUnsafeBufferPointer { name in
      split(name) { byte in
        if let byte {
          word.append(byte)
        } else {
          words.append(String(decoding: word, as: UTF8.self))
          word.removeAll(keepingCapacity: true)
        }
      }
    }
    return words
  }

  /// True when one of a name's words is in a set of hashes.
  static func holdsWord(_ name: ArraySlice<UInt8>, of hashes: Set<UInt64>) -> Bool {
    var isFound = false
    name.withUnsafeBufferPointer { name in
      eachWord(of: name) { word in isFound = isFound || hashes.contains(word) }
    }
    return isFound
  }

  /// The hashes of a name's words.
  @inline(__always)
  private static func eachWord(of name: UnsafeBufferPointer<UInt8>, _ take: (UInt64) -> Void) {
    var hash = HintTable.Hash()
    split(name) { byte in
      if let byte {
        hash.add(byte)
      } else {
        take(hash.value)
        hash = HintTable.Hash()
      }
    }
  }

  /// Gives the letters of a name in lower case, and nothing behind each of its words.
  @inline(__always)
  private static func split(_ name: UnsafeBufferPointer<UInt8>, _ take: (UInt8?) -> Void) {
    var (wasLower, isInside) = (false, false)
    for index in 0..<min(name.count, nameBytesMax) {
      let byte = name[index]
      let lower = Ascii.lowercased(byte)
      let isLetter = lower >= 0x61 && lower <= 0x7A
      if isInside, !isLetter || (byte != lower && wasLower) {
        take(nil)
        isInside = false
      }
      wasLower = isLetter && byte == lower
      guard isLetter else { continue }
      take(lower)
      isInside = true
    }
    if isInside { take(nil) }
  }

  private static let table: HintTable = {
    var table = HintTable(capacity: boilerplate.count + content.count + boilerplatePairs.count + contentPairs.count)
    for word in content { table.insert(HintTable.Hash.of(word), .init(hint: .content, word: word)) }
    for word in boilerplate { table.insert(HintTable.Hash.of(word), .init(hint: .boilerplate, word: word)) }
    for (hint, pairs) in [(Hint.content, contentPairs), (.boilerplate, boilerplatePairs)] {
      for (first, second) in pairs {
        let key = HintTable.Hash.pair(HintTable.Hash.of(first), HintTable.Hash.of(second))
        table.insert(key, .init(hint: hint, word: first + " " + second))
      }
    }
    return table
  }()

  private static let hidden = HintTable.Hash.of("hidden")
  private static let isWord = HintTable.Hash.of("is")

  /// What one class, id or role means, and of a mark of boilerplate the word that says so.
  static func hint(_ name: UnsafeBufferPointer<UInt8>) -> (hint: Hint, word: String) {
    let table = table
    var found: Int32 = -1
    var (first, previous, count) = (UInt64(0), UInt64(0), 0)
    var isContent = false
    func take(_ place: Int32) {
      guard place >= 0, !isContent else { return }
      isContent = table.isContent(place)
      found = place
    }
    eachWord(of: name) { word in
      if count == 0 { first = word } else { take(table.place(of: HintTable.Hash.pair(previous, word))) }
      take(table.place(of: word))
      previous = word
      count += 1
    }
    if !isContent, previous == hidden, count == 1 || first == isWord { return (.boilerplate, "hidden") }
    return found < 0 ? (.none, "") : (table[found].hint, table[found].word)
  }
}
