import Foundation

/// JSON as a test looks at it: missing members are nil, not errors.
@dynamicMemberLookup
struct JSON: @unchecked Sendable {  // Safe: the wrapped values come from the parser and are never changed.
  private let value: Any?

  private init(_ value: Any?) { self.value = value }

  init(parsing text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  /// One value a line, as `export` and `send --json` write.
  static func lines(_ text: String) throws -> [JSON] {
    try text.split(separator: "\n").map { try JSON(parsing: String($0)) }
  }

  subscript(dynamicMember name: String) -> JSON { JSON((value as? [String: Any])?[name]) }
  var string: String? { value as? String }
  var int: Int? { (value as? NSNumber)?.intValue ?? (value as? String).flatMap { Int($0) } }
  var bool: Bool { (value as? Bool) ?? false }
  var array: [JSON] { ((value as? [Any]) ?? []).map { JSON($0) } }
}
