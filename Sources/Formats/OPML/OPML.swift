/// Lists of feeds as readers exchange them (OPML 1.0 and 2.0).
public enum OPML {
  /// The largest list that is read, in bytes.
  public static let bytesMax = 16 << 20
  /// The most feeds of a list.
  public static let feedsMax = 100_000

  /// One feed of a list.
  public struct Outline: Sendable, Hashable {
    /// The feed's address as it stands there (`xmlUrl`).
    public var url: String
    /// Its name (`title`, else `text`).
    public var title: String
    /// The site's page (`htmlUrl`).
    public var siteURL: String

    /// A feed.
    public init(url: String, title: String = "", siteURL: String = "") {
      self.url = url
      self.title = title
      self.siteURL = siteURL
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
      outlines.append(
        Outline(
          url: url, title: title.isEmpty ? TagAttribute.value("text", in: tag) : title,
          siteURL: TagAttribute.value("htmlurl", in: tag)))
    }
    return outlines
  }

  /// A list of feeds as OPML 2.0.
  public static func write(_ outlines: [Outline]) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head><title>Newswire feeds</title></head>
        <body>

      """
    for outline in outlines {
      let title = outline.title.isEmpty ? outline.url : outline.title
      text +=
        "    <outline type=\"rss\" text=\"\(escaped(title))\" title=\"\(escaped(title))\" xmlUrl=\"\(escaped(outline.url))\""
      text += outline.siteURL.isEmpty ? "/>\n" : " htmlUrl=\"\(escaped(outline.siteURL))\"/>\n"
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
