internal import Models

/// A record of a table as the JSON object that a document holds.
enum CSVRecord {
  private static let lists: Set<String> = ["authors", "author", "tags", "keywords"]

  static func document(
    _ fields: [[UInt8]], _ header: CSVHeader, _ map: FieldMap?, charset: String
  ) throws(FormatError) -> Document {
    let object = object(fields, header, map, charset: charset)
    if let map { return try map.document(of: object) }
    guard ["text", "body", "content", "html"].contains(where: { object[$0] != nil }) else {
      throw FormatError(.noText, "the record has no text")
    }
    let content = Array(JSONWriter.text(.object(object)).utf8)
    guard content.count <= FormatCatalog.contentBytesMax else {
      throw FormatError(.tooLarge, "a document may have at most \(FormatCatalog.contentBytesMax >> 20) MiB")
    }
    return Document(contentType: "application/json", content: content)
  }

  /// Columns by their names, empty ones left out; names that articles' facts have are told whatever their case.
  static func object(
    _ fields: [[UInt8]], _ header: CSVHeader, _ map: FieldMap?, charset: String
  ) -> [String: JSONValue] {
    var object: [String: JSONValue] = [:]
    for (name, field) in zip(header.names, fields) where !name.isEmpty {
      let text = CharsetDecoder.decode(field, declared: charset)
      guard text.unicodeScalars.contains(where: { !TextCleaning.isSpace($0) }) else { continue }
      let key = map?.spelling(of: name) ?? (name.contains { $0.isUppercase } ? usual(name) : name)
      let isList = map?.isList(key) ?? lists.contains(key)
      let parts = isList ? text.split { ";|".contains($0) }.map { JSONValue.string(String($0)) } : []
      object[key] = parts.isEmpty ? .string(text) : .array(parts)
    }
    return object
  }

  /// "Title" as "title", "PublishedAt" as "publishedAt".
  private static func usual(_ name: String) -> String {
    let lower = name.lowercased()
    return FieldMap.fields.first { $0.lowercased() == lower } ?? lower
  }
}
