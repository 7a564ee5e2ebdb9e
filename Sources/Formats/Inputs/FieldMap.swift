internal import Models

/// Which keys of foreign JSON, or which columns of a table, hold which facts of an article.
public struct FieldMap: Sendable, Hashable {
  /// The names of the facts that can be mapped.
  public static let fields = [
    "url", "title", "standfirst", "authors", "publishedAt", "modifiedAt", "language", "section", "tags", "source",
    "domain", "country", "image", "text", "html",
  ]
  private static let otherNames = [
    "body": "text", "content": "text", "headline": "title", "author": "authors", "date": "publishedAt",
    "published": "publishedAt", "modified": "modifiedAt", "link": "url", "summary": "standfirst",
    "description": "standfirst", "keywords": "tags", "lang": "language", "publisher": "source",
  ]
  /// Everything under which articles look for a fact.
  private static let known = Set(fields).union(otherNames.keys).union(["published_at", "modified_at"])
  /// The longest map that is read, in bytes.
  public static let bytesMax = 4_096

  /// The foreign key of each field, with dots where it stands in objects of objects.
  private let foreign: [String: String]

  /// The foreign keys, first parts of those with dots.
  var keys: [String] { foreign.values.map { String($0.split(separator: ".").first ?? "") } }

  /// Reads "title=headline,body=text": ours, then theirs. Throws with a reason for people.
  public init(_ text: String) throws(FormatError) {
    guard text.utf8.count <= Self.bytesMax else { throw FormatError(.tooLarge, "the map is too long") }
    var foreign: [String: String] = [:]
    for pair in text.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map { TextCleaning.collapsed($0) }
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw FormatError(.malformed, "\"\(pair.prefix(80))\" is not FIELD=KEY, such as title=headline")
      }
      guard let field = Self.field(parts[0]) else {
        throw FormatError(
          .malformed,
          "\"\(parts[0].prefix(80))\" is no field of an article; there are \(Self.fields.joined(separator: ", "))")
      }
      guard foreign.updateValue(parts[1], forKey: field) == nil else {
        throw FormatError(.malformed, "\(field) is mapped twice")
      }
    }
    guard !foreign.isEmpty else { throw FormatError(.malformed, "the map is empty; it takes FIELD=KEY,FIELD=KEY") }
    self.foreign = foreign
  }

  /// "body" is "text".
  private static func field(_ name: String) -> String? {
    let lower = name.lowercased()
    return fields.first { $0.lowercased() == lower } ?? otherNames[lower]
  }

  /// An object with our keys: what is mapped from where the map says, anything else from where it is usual.
  func object(of foreignObject: [String: JSONValue]) -> [String: JSONValue] {
    var object = foreignObject.filter { Self.known.contains($0.key) }
    for (field, key) in foreign {
      object[field] = Self.value(foreignObject, key)
      // A usual name of the same fact must not win over what the map says.
      for (other, same) in Self.otherNames where same == field { object[other] = nil }
    }
    if foreign["text"] != nil, foreign["html"] == nil { object["html"] = nil }
    return object
  }

  /// A document with the article of a foreign object; throws when the map leads to no text.
  func document(of foreignObject: [String: JSONValue]) throws(FormatError) -> Document {
    let object = object(of: foreignObject)
    guard ["text", "body", "content", "html"].contains(where: { object[$0]?.string?.isEmpty == false }) else {
      let wanted = foreign["text"] ?? foreign["html"] ?? "text"
      let keys = Self.listed(foreignObject.keys.sorted())
      throw FormatError(.noText, "there is no text under \"\(wanted.prefix(40))\"; the keys are \(keys)")
    }
    let content = Array(JSONWriter.text(.object(object)).utf8)
    guard content.count <= FormatCatalog.contentBytesMax else {
      throw FormatError(.tooLarge, "a document may have at most \(FormatCatalog.contentBytesMax >> 20) MiB")
    }
    return Document(contentType: "application/json", content: content)
  }

  /// Names for a reason: not more and not longer than people read.
  static func listed(_ names: [String]) -> String {
    names.prefix(12).map { $0.unicodeScalars.prefix(30).map(String.init).joined() }.joined(separator: ", ")
  }

  /// A column's name as the map spells it; nothing when the map does not name it.
  func spelling(of name: String) -> String? {
    foreign.values.first { $0 == name } ?? foreign.values.first { $0.lowercased() == name.lowercased() }
  }

  /// Whether a foreign key holds several values.
  func isList(_ key: String) -> Bool { foreign["authors"] == key || foreign["tags"] == key }

  /// The value under a key, which may lead through objects: "meta.title".
  private static func value(_ object: [String: JSONValue], _ key: String) -> JSONValue? {
    if let value = object[key] { return value }
    let parts = key.split(separator: ".").map(String.init)
    guard parts.count > 1, var value = object[parts[0]] else { return nil }
    for part in parts.dropFirst() {
      guard let next = value[part] else { return nil }
      value = next
    }
    return value
  }
}
