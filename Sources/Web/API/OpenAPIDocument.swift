import Foundation

/// The OpenAPI 3.1 document, made from the routes themselves.
enum OpenAPIDocument {
  static func text(_ routes: [Route]) -> String {
    var paths: [String: Any] = [:]
    for route in routes {
      guard let operation = route.operation else { continue }
      paths[route.pattern] = [route.method.lowercased(): describe(operation)]
    }
    var schemas = MessageSchemas.all(of: Set(routes.compactMap { $0.operation?.response }))
    schemas["Error"] = errorSchema
    let document: [String: Any] = [
      "openapi": "3.1.0",
      "info": [
        "title": "Newswire", "version": "1.0.0",
        "description": "Questions to a Newswire archive. Answers are the services' replies in protobuf's JSON mapping: "
          + "names in lowerCamelCase, 64-bit numbers as strings, fields with their default value left out.",
      ],
      "paths": paths,
      "components": ["schemas": schemas],
    ]
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? JSONSerialization.data(withJSONObject: document, options: options) else { return "{}" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static var errorSchema: [String: Any] {
    [
      "type": "object", "required": ["error"],
      "properties": [
        "error": [
          "type": "object", "required": ["status", "kind", "message"],
          "properties": [
            "status": ["type": "integer"], "kind": ["type": "string"], "message": ["type": "string"],
            "code": ["type": "string"], "detail": ["type": "string"], "start": ["type": "integer"],
            "end": ["type": "integer"],
          ],
        ]
      ],
    ]
  }

  private static func describe(_ operation: APIOperation) -> [String: Any] {
    let failure: [String: Any] = [
      "description": "What is wrong, in the reader's language.",
      "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Error"]]],
    ]
    var responses: [String: Any] = [
      "200": [
        "description": operation.response,
        "content": ["application/json": ["schema": MessageSchemas.reference(to: operation.response)]],
      ],
      "304": ["description": "Not changed."],
    ]
    for status in ["400", "401", "404", "414", "421", "429", "500", "503", "504"] { responses[status] = failure }
    if operation.parameters.contains(where: \.isInPath) { responses["300"] = failure }
    return [
      "operationId": operation.id, "summary": operation.summary, "responses": responses,
      "parameters": operation.parameters.map(describe),
    ]
  }

  private static func describe(_ parameter: APIOperation.Parameter) -> [String: Any] {
    [
      "name": parameter.name, "in": parameter.isInPath ? "path" : "query", "required": parameter.isInPath,
      "description": parameter.summary, "schema": schema(parameter.kind),
    ]
  }

  private static let timePattern =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"

  private static func schema(_ kind: APIOperation.Parameter.Kind) -> [String: Any] {
    switch kind {
    case .text: ["type": "string"]
    case .identifier: ["type": "string", "minLength": 6, "maxLength": 64]
    case .texts: ["type": "array", "items": ["type": "string", "minLength": 1], "maxItems": SearchQuery.valuesMax]
    case .number(let range): ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .truth: ["type": "boolean"]
    case .choice(let names): ["type": "string", "enum": names]
    case .time: ["type": "string", "pattern": timePattern, "examples": ["2025-02-10", "2025-02-10T14:30:00Z"]]
    }
  }
}
