import Models

/// Reads one `item` or `entry` of a feed in XML.
///
/// RSS, RDF and Atom borrow each other's elements, so that one reader takes them all; where two elements say the same, the
/// format's own goes first.
struct FeedEntryReader {
  /// The places of a date, the better first.
  private enum DatePlace: Int {
    case own, issued, created, plain, other
  }

  private let elements: FeedElements
  private var entry = FeedEntry()
  private var links: [Int] = []
  private var title = Candidates()
  private var texts: [FeedValue] = []
  private var contents: [FeedValue] = []
  private var fallbackText = FeedValue()
  private var published: [DatePlace: Timestamp] = [:]
  private var updated: [DatePlace: Timestamp] = [:]
  private var authors: [FeedPerson] = []
  private var creators: [FeedPerson] = []
  private var fallbackAuthor = FeedPerson()
  private var sourceAuthors: [FeedPerson] = []
  private var podcastCategories: [String] = []
  private var originalLink = ""
  private var images = Candidates()
  private var tree: FeedTree { elements.tree }

  /// Values for one fact, of which the one from the best place counts.
  private struct Candidates {
    private(set) var value = ""
    private var place = Int.max

    mutating func offer(_ value: String, place: Int) {
      guard !value.isEmpty, place < self.place else { return }
      (self.value, self.place) = (value, place)
    }
  }

  private init(_ elements: FeedElements) { self.elements = elements }

  static func read(_ node: Int, _ elements: FeedElements) -> FeedEntry {
    var reader = FeedEntryReader(elements)
    reader.read(node)
    return reader.finish(node)
  }

  private mutating func read(_ node: Int) {
    readAttributes(node)
    for child in tree.elements(of: node) {
      switch tree.nodes[child].space {
      case .core, .atom: readCore(child, tree.nodes[child].name)
      case .dc, .dcterms: readDublinCore(child, tree.nodes[child].name)
      case .media: readMedia(child, tree.nodes[child].name)
      default: readModule(child)
      }
    }
  }

  /// RDF names its items, CDF keeps addresses and dates in attributes.
  private mutating func readAttributes(_ node: Int) {
    let about = tree.attribute("about", of: node)
    if !about.isEmpty {
      entry.id = about
      entry.isPermalink = true
    }
    let target = tree.attribute("href", of: node)
    if !target.isEmpty { entry.link = elements.address(target, at: node) }
    if let date = FeedDate.read(tree.attribute("lastmod", of: node)) { updated[.other] = date }
  }

  private mutating func readCore(_ node: Int, _ name: String) {
    switch name {
    case "title": title.offer(elements.label(of: node), place: 0)
    case "link": links.append(node)
    case "guid", "id": readID(node, isPermalinkByDefault: name == "guid")
    case "description", "summary", "abstract": offerText(elements.value(of: node), node)
    case "content", "body", "fullitem": readContent(node)
    case "author": add(elements.person(node), to: \.authors)
    case "category": readCategory(node)
    case "tag", "tags":
      for part in elements.label(of: node).split(separator: ",") { addCategory(FeedText.label(String(part))) }
    case "pubdate", "published": offer(node, .own, to: \.published)
    case "issued": offer(node, .issued, to: \.published)
    case "created": offer(node, .created, to: \.published)
    case "updated", "modified", "lastbuilddate": offer(node, .own, to: \.updated)
    case "source": readSource(node)
    case "language": entry.language = LanguageTag.normalised(tree.text(of: node))
    case "enclosure":
      if tree.attribute("type", of: node).lowercased().hasPrefix("image/") {
        images.offer(elements.address(tree.attribute("url", of: node), at: node), place: 2)
      }
    case "image":
      let address = tree.child("url", of: node).map { tree.text(of: $0) } ?? tree.text(of: node)
      images.offer(elements.address(address, at: node), place: 0)
    default: break
    }
  }

  private mutating func readDublinCore(_ node: Int, _ name: String) {
    switch name {
    case "title": title.offer(elements.label(of: node), place: 1)
    case "creator", "author": add(elements.person(node), to: \.creators)
    case "subject": addCategory(elements.label(of: node))
    case "description", "abstract": if fallbackText.isEmpty { fallbackText = elements.value(of: node) }
    case "language": entry.language = LanguageTag.normalised(tree.text(of: node))
    case "issued", "datesubmitted": offer(node, .issued, to: \.published)
    case "created": offer(node, .created, to: \.published)
    case "modified": offer(node, .issued, to: \.updated)
    case "date":
      offer(node, .plain, to: \.published)
      offer(node, .plain, to: \.updated)
    default: break
    }
  }

  private mutating func readMedia(_ node: Int, _ name: String) {
    switch name {
    case "group", "content":
      let type = tree.attribute("type", of: node).lowercased()
      let medium = tree.attribute("medium", of: node).lowercased()
      if medium == "image" || type.hasPrefix("image/") {
        images.offer(elements.address(tree.attribute("url", of: node), at: node), place: 1)
      }
      for child in tree.elements(of: node).prefix(FeedLimits.valuesMax) where tree.nodes[child].space == .media {
        if tree.nodes[child].name != "group" { readMediaPart(child, tree.nodes[child].name) }
      }
    default: readMediaPart(node, name)
    }
  }

  private mutating func readMediaPart(_ node: Int, _ name: String) {
    switch name {
    case "title": title.offer(elements.label(of: node), place: 2)
    case "description": if fallbackText.isEmpty { fallbackText = elements.value(of: node) }
    case "category": addCategory(elements.label(of: node))
    case "thumbnail": images.offer(elements.address(tree.attribute("url", of: node), at: node), place: 3)
    case "content":
      let isImage =
        tree.attribute("medium", of: node) == "image" || tree.attribute("type", of: node).hasPrefix("image/")
      if isImage { images.offer(elements.address(tree.attribute("url", of: node), at: node), place: 1) }
    default: break
    }
  }

  private mutating func readModule(_ node: Int) {
    let item = tree.nodes[node]
    switch (item.space, item.name) {
    case (.content, "encoded"): contents.insert(elements.value(of: node), at: 0)
    case (.xhtml, "body"), (.xhtml, "div"): readContent(node)
    case (.itunes, "category"), (.itunes, "keywords"): podcastCategories += elements.podcastCategories(node)
    case (.feedburner, "origlink"): originalLink = elements.target(of: node)
    case (.itunes, "author"): fallbackAuthor = elements.person(node)
    case (.itunes, "summary"), (.itunes, "subtitle"):
      if fallbackText.isEmpty { fallbackText = elements.value(of: node) }
    case (.aggregation, "source"): entry.sourceName = elements.label(of: node)
    case (.aggregation, "sourceurl"): entry.sourceURL = elements.target(of: node)
    case (.aggregation, "timestamp"), (.prism, "publicationdate"): offer(node, .other, to: \.published)
    default: break
    }
  }

  // MARK: - Parts

  private mutating func readID(_ node: Int, isPermalinkByDefault: Bool) {
    let text = FeedText.trimmed(tree.text(of: node))
    // Of several the first that says anything counts.
    guard !text.isEmpty, entry.id.isEmpty || tree.attribute("about", of: Int(tree.nodes[node].parent)) == entry.id
    else { return }
    entry.id = text
    let stated = tree.attribute("ispermalink", of: node).lowercased()
    entry.isPermalink = isPermalinkByDefault && stated != "false"
  }

  private mutating func readContent(_ node: Int) {
    let value = elements.value(of: node)
    if !value.isEmpty { contents.append(value) }
    let target = tree.attribute("src", of: node)
    if entry.link.isEmpty, !target.isEmpty { originalLink = elements.address(target, at: node) }
  }

  private mutating func offerText(_ value: FeedValue, _ node: Int) {
    guard !value.isEmpty else { return }
    if texts.isEmpty { entry.baseURL = elements.base(at: node) }
    texts.append(value)
  }

  private mutating func readCategory(_ node: Int) {
    for name in ["label", "term"] {
      let value = FeedText.plain(html: tree.attribute(name, of: node))
      if !value.isEmpty { return addCategory(value) }
    }
    guard tree.hasElements(node) else { return addCategory(elements.label(of: node)) }
    for child in tree.elements(of: node).prefix(FeedLimits.valuesMax) { addCategory(elements.label(of: child)) }
  }

  private mutating func addCategory(_ text: String) {
    guard !text.isEmpty, entry.categories.count < FeedLimits.valuesMax, !entry.categories.contains(text) else { return }
    entry.categories.append(text)
  }

  private mutating func add(_ person: FeedPerson, to list: WritableKeyPath<Self, [FeedPerson]>) {
    guard !person.isEmpty, self[keyPath: list].count < FeedLimits.valuesMax, !self[keyPath: list].contains(person)
    else { return }
    self[keyPath: list].append(person)
  }

  private mutating func offer(_ node: Int, _ place: DatePlace, to dates: WritableKeyPath<Self, [DatePlace: Timestamp]>)
  {
    guard self[keyPath: dates][place] == nil, let date = elements.date(node) else { return }
    self[keyPath: dates][place] = date
  }

  /// In RSS a name with an address, in Atom what the feed says that the entry was copied from.
  private mutating func readSource(_ node: Int) {
    guard tree.hasElements(node) else {
      entry.sourceName = elements.label(of: node)
      let target = tree.attribute("url", of: node)
      if !target.isEmpty { entry.sourceURL = elements.address(target, at: node) }
      return
    }
    var links: [Int] = []
    for child in tree.elements(of: node) {
      switch tree.nodes[child].name {
      case "title": if entry.sourceName.isEmpty { entry.sourceName = elements.label(of: child) }
      case "link": links.append(child)
      case "author": add(elements.person(child), to: \.sourceAuthors)
      default: break
      }
    }
    entry.sourceURL = elements.alternate(links)
  }

  // MARK: - Decisions

  private mutating func finish(_ node: Int) -> FeedEntry {
    entry.title = title.value
    decideLink(node)
    decideTexts(node)
    let places: [DatePlace] = [.own, .issued, .created, .plain, .other]
    entry.publishedAt = places.first { published[$0] != nil }.flatMap { published[$0] }
    entry.updatedAt = places.first { updated[$0] != nil }.flatMap { updated[$0] }
    let fallback = fallbackAuthor.isEmpty ? [] : [fallbackAuthor]
    entry.authors = [authors, creators, fallback, sourceAuthors].first { !$0.isEmpty } ?? []
    if entry.language.isEmpty { entry.language = elements.language(at: node) }
    if entry.categories.isEmpty { for category in podcastCategories { addCategory(category) } }
    if !images.value.isEmpty { entry.image = images.value }
    return entry
  }

  private mutating func decideLink(_ node: Int) {
    let alternate = elements.alternate(links)
    if !alternate.isEmpty { entry.link = alternate }
    if !originalLink.isEmpty, entry.link.isEmpty || isProxy(entry.link) { entry.link = originalLink }
    if entry.link.isEmpty, entry.isPermalink {
      let address = elements.address(entry.id, at: node)
      if CanonicalURL(address) != nil { entry.link = address }
    }
  }

  /// A counting address in front of the publisher's own.
  private func isProxy(_ link: String) -> Bool { link.contains("feedproxy.") || link.contains("//feeds.feedburner.") }

  /// The short text and the full one; what stands alone in a place for short ones is short.
  private mutating func decideTexts(_ node: Int) {
    entry.summaryHTML = texts.first?.html ?? ""
    let content = contents.first { !$0.isEmpty } ?? (texts.count > 1 ? texts[1] : FeedValue())
    entry.contentHTML = content.html
    if entry.text == entry.title { entry.summaryHTML = fallbackText.html }
    if entry.baseURL.isEmpty { entry.baseURL = elements.base(at: node) }
  }
}
