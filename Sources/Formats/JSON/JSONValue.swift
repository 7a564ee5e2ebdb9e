/// A JSON value as documents carry it. Numbers stay text: nobody calculates with them here.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The string, or nothing when it is another kind of value.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The members of an array, or the value itself as the only one; null is none.
  var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }

  /// The non-empty strings of an array, or of the string alone.
  var strings: [String] { elements.compactMap { $0.string }.filter { !$0.isEmpty } }

  /// A member of an object.
  subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}
