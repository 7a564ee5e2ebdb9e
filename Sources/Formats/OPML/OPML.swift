/// Lists of feeds as readers exchange them (OPML 1.0 and 2.0).
public enum OPML {
  /// The largest list that is read, in bytes.
  public static let bytesMax = 16 << 20
  /// The most feeds of a list.
  public static let feedsMax = 100_000
  /// The namespace of our own attributes, which OPML 2.0 lets other readers pass over.
  public static let namespace = "urn:newswire:feed"

  /// One feed of a list.
  public struct Outline: Sendable, Hashable {
    /// The feed's address as it stands there (`xmlUrl`).
    public var url: String
    /// Its name (`title`, else `text`).
    public var title: String
    /// The site's page (`htmlUrl`).
    public var siteURL: String
    /// Its language (`language`).
    public var language: String
    /// What Newswire is told of it, in attributes of the namespace ``OPML/namespace``.
    public var settings: Settings

    /// A feed.
    public init(
      url: String, title: String = "", siteURL: String = "", language: String = "", settings: Settings = Settings()
    ) {
      self.url = url
      self.title = title
      self.siteURL = siteURL
      self.language = language
      self.settings = settings
    }
  }

  /// What no other feed reader has, as it stands in the list; empty where it does not.
  public struct Settings: Sendable, Hashable {
    /// Who publishes the feed (`publisher`).
    public var publisher = ""
    /// The publisher's country (`country`).
    public var country = ""
    /// Where the text of entries comes from (`fullText`).
    public var fullText = ""
    /// The pause between polls (`interval`).
    public var interval = ""

    /// None.
    public init() {}

    /// The attributes' names, without the namespace.
    static var names: [(attribute: String, path: WritableKeyPath<Settings, String>)] {
      [("publisher", \.publisher), ("country", \.country), ("fullText", \.fullText), ("interval", \.interval)]
    }
  }

  /// The feeds in the order of the list, each once; folders do not count.
  ///
  /// - Throws: ``FormatError`` when it is no OPML.
  public static func read(_ bytes: [UInt8]) throws(FormatError) -> [Outline] {
    guard bytes.count <= bytesMax else {
      throw FormatError(.tooLarge, "the list has \(bytes.count) bytes, the limit is \(bytesMax)")
    }
    let text = CharsetDecoder.utf8(bytes, declared: "")[...]
    guard Ascii.contains(text, "<opml") else {
      throw FormatError(.unknownFormat, "no OPML: there is no element \"opml\"")
    }
    var outlines: [Outline] = []
    var known: Set<String> = []
    var rest = text
    while outlines.count < feedsMax, let open = Ascii.firstIndex(of: "<outline", in: rest) {
      let tag = tag(from: open, in: text)
      rest = text[tag.endIndex...]
      let url = TagAttribute.value("xmlurl", in: tag)
      guard !url.isEmpty, known.insert(url).inserted else { continue }
      let title = TagAttribute.value("title", in: tag)
      var outline = Outline(
        url: url, title: title.isEmpty ? TagAttribute.value("text", in: tag) : title,
        siteURL: TagAttribute.value("htmlurl", in: tag), language: TagAttribute.value("language", in: tag))
      for (name, path) in Settings.names {
        outline.settings[keyPath: path] = TagAttribute.value("newswire:" + name.lowercased(), in: tag)
      }
      outlines.append(outline)
    }
    return outlines
  }

  /// A list of feeds as OPML 2.0.
  public static func write(_ outlines: [Outline]) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0" xmlns:newswire="\(namespace)">
        <head><title>Newswire feeds</title></head>
        <body>

      """
    for outline in outlines {
      let title = outline.title.isEmpty ? outline.url : outline.title
      var attributes = [
        ("type", "rss"), ("text", title), ("title", title), ("xmlUrl", outline.url), ("htmlUrl", outline.siteURL),
        ("language", outline.language),
      ]
      attributes += Settings.names.map { ("newswire:" + $0.attribute, outline.settings[keyPath: $0.path]) }
      let written = attributes.filter { !$0.1.isEmpty }.map { " \($0.0)=\"\(escaped($0.1))\"" }
      text += "    <outline\(written.joined())/>\n"
    }
    return text + "  </body>\n</opml>\n"
  }

  /// The bytes of a tag up to its end; a ">" within quotes is none.
  private static func tag(from open: Int, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var quote: UInt8?
    for index in text[open...].indices {
      let byte = text[index]
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return text[open..<index]
      }
    }
    return text[open...]
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: if scalar.value >= 0x20 || scalar == "\t" { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
