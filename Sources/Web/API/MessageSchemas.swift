import Wire

/// JSON schemas of the services' replies.
enum MessageSchemas {
  /// The schemas of messages and of all that stand in them, by the names under which the document refers to them.
  static func all(of names: Set<String>) -> [String: Any] {
    let types = MethodCatalog.services.flatMap(\.methods).map(\.response).filter { names.contains($0.wireName) }
    return Dictionary(
      MessageShape.all(of: types).map { (shortName($0.name), schema($0)) }, uniquingKeysWith: { first, _ in first })
  }

  static func reference(to name: String) -> [String: Any] { ["$ref": "#/components/schemas/" + shortName(name)] }

  /// "SearchResponse": the contract's names are unique without their package.
  private static func shortName(_ name: String) -> String {
    name.split(separator: ".").last.map(String.init) ?? name
  }

  private static func schema(_ shape: MessageShape) -> [String: Any] {
    var properties: [String: Any] = [:]
    for field in shape.fields {
      let value = schema(field.kind)
      properties[field.name] = field.isList ? ["type": "array", "items": value] : value
    }
    return ["type": "object", "properties": properties, "additionalProperties": false]
  }

  private static func schema(_ kind: MessageShape.Kind) -> [String: Any] {
    switch kind {
    case .text: ["type": "string"]
    case .bytes: ["type": "string", "contentEncoding": "base64"]
    case .integer(let isSigned): isSigned ? ["type": "integer"] : ["type": "integer", "minimum": 0]
    case .longInteger: ["type": "string", "pattern": "^-?[0-9]+$"]
    case .real: ["type": "number"]
    case .truth: ["type": "boolean"]
    case .choice(let names): ["anyOf": [["type": "string", "enum": names], ["type": "integer"]]]
    case .message(let name): reference(to: name)
    }
  }
}
