import Models

/// Reads RSS, RDF and Atom.
struct FeedDocumentReader {
  private var elements: FeedElements
  private var feed: Feed
  private var links: [Int] = []
  private var published: Timestamp?
  private var period: Duration?
  private var frequency = 1
  private var managers: [FeedPerson] = []
  private var podcastText = ""
  private var podcastCategories: [String] = []
  private var tree: FeedTree { elements.tree }

  private init(_ tree: FeedTree, url: String, kind: Feed.Kind) {
    elements = FeedElements(tree, url: url, kind: kind, version: tree.attribute("version", of: 0))
    feed = Feed(kind)
  }

  /// The feed in a tree; nothing where its root is no feed's.
  static func read(_ tree: FeedTree, url: String) -> Feed? {
    guard let root = tree.nodes.first, let kind = kind(of: root) else { return nil }
    var reader = FeedDocumentReader(tree, url: url, kind: kind)
    reader.feed.version = tree.attribute("version", of: 0)
    if reader.feed.version.isEmpty, kind != .rss { reader.feed.version = kind == .atom ? "1.0" : "" }
    reader.readHead()
    reader.readEntries()
    return reader.finish()
  }

  private static func kind(of root: FeedTree.Node) -> Feed.Kind? {
    switch root.name {
    case "rss", "channel", "item": .rss
    case "rdf": .rdf
    case "feed", "entry": .atom
    default: nil
    }
  }

  // MARK: - The feed

  /// What stands beside the entries: below `channel`, below `feed`.
  private mutating func readHead() {
    var heads = [0]
    if let channel = tree.child("channel", of: 0) { heads.append(channel) }
    if tree.nodes[0].name == "item" || tree.nodes[0].name == "entry" { heads = [] }
    for head in heads {
      feed.language = elements.language(at: head)
      let target = tree.attribute("href", of: head)
      if !target.isEmpty { feed.link = elements.address(target, at: head) }
      feed.updatedAt = FeedDate.read(tree.attribute("lastmod", of: head))
      for child in tree.elements(of: head) { readHead(child) }
    }
  }

  private mutating func readHead(_ node: Int) {
    let item = tree.nodes[node]
    switch item.space {
    case .core, .atom: readCore(node, item.name)
    case .dc, .dcterms: readDublinCore(node, item.name)
    case .syndication: readSyndication(node, item.name)
    case .itunes where item.name == "category" || item.name == "keywords":
      podcastCategories += elements.podcastCategories(node)
    case .itunes where item.name == "summary" || item.name == "subtitle":
      if podcastText.isEmpty { podcastText = elements.label(of: node) }
    default: break
    }
  }

  private mutating func readCore(_ node: Int, _ name: String) {
    switch name {
    case "title": if feed.title.isEmpty { feed.title = elements.label(of: node) }
    case "description", "subtitle", "tagline", "abstract":
      if feed.description.isEmpty { feed.description = elements.label(of: node) }
    case "info": if feed.description.isEmpty { feed.description = elements.label(of: node) }
    case "link":
      if elements.relation(of: node) == "self" { feed.selfLink = elements.target(of: node) } else { links.append(node) }
    case "id": feed.id = FeedText.trimmed(tree.text(of: node))
    case "language":
      let language = LanguageTag.normalised(tree.text(of: node))
      if !language.isEmpty { feed.language = language }
    case "icon", "logo": if feed.icon == nil || name == "icon" { setIcon(tree.text(of: node), node) }
    case "image": if let url = tree.child("url", of: node) { setIcon(tree.text(of: url), url) }
    case "updated", "modified", "lastbuilddate": feed.updatedAt = feed.updatedAt ?? elements.date(node)
    case "pubdate", "published": published = published ?? elements.date(node)
    case "author": add(elements.person(node), to: \.feed.authors)
    case "managingeditor": add(elements.person(node), to: \.managers)
    case "category": addCategory(node)
    case "ttl": readTTL(node)
    case "skiphours": readSkipped(node, name: "hour")
    case "skipdays": readSkipped(node, name: "day")
    default: break
    }
  }

  private mutating func readDublinCore(_ node: Int, _ name: String) {
    switch name {
    case "title": if feed.title.isEmpty { feed.title = elements.label(of: node) }
    case "description": if feed.description.isEmpty { feed.description = elements.label(of: node) }
    case "creator", "author": add(elements.person(node), to: \.managers)
    case "language": if feed.language.isEmpty { feed.language = LanguageTag.normalised(tree.text(of: node)) }
    case "subject": addCategory(node)
    case "date", "modified": feed.updatedAt = feed.updatedAt ?? elements.date(node)
    case "issued": published = published ?? elements.date(node)
    default: break
    }
  }

  private mutating func readSyndication(_ node: Int, _ name: String) {
    let text = FeedText.trimmed(tree.text(of: node)).lowercased()
    switch name {
    case "updateperiod":
      let hours = ["hourly": 1, "daily": 24, "weekly": 168, "monthly": 720, "yearly": 8_760]
      period = hours[text].map { .seconds($0 * 3_600) }
    case "updatefrequency": if let count = Int(text), (1...10_000).contains(count) { frequency = count }
    default: break
    }
  }

  private mutating func setIcon(_ text: String, _ node: Int) {
    let address = elements.address(text, at: node)
    if CanonicalURL(address) != nil { feed.icon = address }
  }

  private mutating func readTTL(_ node: Int) {
    guard let minutes = Int(FeedText.trimmed(tree.text(of: node)).prefix(8)), minutes > 0 else { return }
    feed.ttlMinutes = min(minutes, Feed.ttlMinutesMax)
  }

  private mutating func readSkipped(_ node: Int, name: String) {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    for child in tree.elements(of: node) where tree.nodes[child].name == name {
      let text = FeedText.trimmed(tree.text(of: child)).lowercased()
      if name == "day" {
        if let day = days.firstIndex(of: text) { feed.skippedWeekdays.insert(day + 1) }
      } else if let hour = Int(text), (0...24).contains(hour) {
        // Before RSS 2.0 midnight was 24.
        feed.skippedHours.insert(hour % 24)
      }
    }
  }

  private mutating func addCategory(_ node: Int) {
    let term = tree.attribute("term", of: node)
    let text = term.isEmpty ? elements.label(of: node) : term
    guard !text.isEmpty, feed.categories.count < FeedLimits.valuesMax, !feed.categories.contains(text) else { return }
    feed.categories.append(text)
  }

  private mutating func add(_ person: FeedPerson, to list: WritableKeyPath<Self, [FeedPerson]>) {
    guard !person.isEmpty, self[keyPath: list].count < FeedLimits.valuesMax else { return }
    self[keyPath: list].append(person)
  }

  // MARK: - The entries

  /// Entries wherever they stand, since RSS has them inside of the channel, RDF beside it, and broken feeds anywhere.
  private mutating func readEntries() {
    let alternate = elements.alternate(links)
    if !alternate.isEmpty { feed.link = alternate }
    if elements.url.isEmpty { elements.url = feed.link.isEmpty ? feed.selfLink : feed.link }
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      guard node.isCore, node.name == "item" || node.name == "entry" else {
        index += 1
        continue
      }
      guard feed.entries.count < FeedReader.entriesMax else {
        feed.isCut = true
        return
      }
      feed.entries.append(FeedEntryReader.read(index, elements))
      index = Int(node.end)
    }
  }

  private mutating func finish() -> Feed {
    if feed.authors.isEmpty { feed.authors = managers }
    if feed.description.isEmpty { feed.description = podcastText }
    if feed.categories.isEmpty { feed.categories = Array(podcastCategories.prefix(FeedLimits.valuesMax)) }
    feed.updatedAt = feed.updatedAt ?? published
    feed.updateInterval = period.map { $0 / frequency }
    feed.isRepaired = tree.isRepaired
    feed.isCut = feed.isCut || tree.isCut
    // Atom says that a feed's authors stand for entries without any; RSS names the editor of the channel.
    guard feed.kind == .atom, !feed.authors.isEmpty else { return feed }
    for index in feed.entries.indices where feed.entries[index].authors.isEmpty {
      feed.entries[index].authors = feed.authors
    }
    return feed
  }
}
