internal import Models

/// One JSON object as a document, its keys named as articles have them.
enum JSONItem {
  static func make(_ bytes: [UInt8], _ map: FieldMap?, at place: InputPlace) -> InputItem {
    let document = Document(contentType: "application/json", content: bytes)
    do throws(FormatError) {
      _ = try FormatCatalog.standard.format(for: document)
      let object = try object(bytes)
      guard let map else { return InputItem(.document(document), at: place) }
      return InputItem(.document(try map.document(of: object)), at: place)
    } catch {
      return InputItem(.refused(reason: error.reason), at: place)
    }
  }

  /// The first object of a line. What is none is told here, where its line is known, and not by a worker later.
  private static func object(_ bytes: [UInt8]) throws(FormatError) -> [String: JSONValue] {
    var parser = JSONParser(CharsetDecoder.utf8(bytes, declared: "utf-8"))
    var first: [String: JSONValue]?
    repeat {
      let value: JSONValue
      do { value = try parser.parseValue() } catch { throw FormatError(.malformed, error.reason) }
      guard case .object(let object) = value else {
        throw FormatError(.malformed, "JSON, but no object with an article in it")
      }
      first = first ?? object
    } while !parser.isAtEnd
    return first ?? [:]
  }
}
