/// The names and values of a query or a form (application/x-www-form-urlencoded), in order.
struct QueryItems: Sendable, Equatable {
  struct Item: Sendable, Equatable {
    var name: String
    var value: String
  }

  /// More than anybody writes; what is above is refused.
  static let countMax = 64

  var items: [Item] = []
  /// Names that came without a value.
  var blanks: [String] = []

  init(_ items: [(String, String)] = []) { self.items = items.map { Item(name: $0.0, value: $0.1) } }

  /// Reads a query; names without a value are set aside, for forms send empty fields.
  ///
  /// - Throws: ``WebFailure`` with 400 where the encoding is broken or there are too many.
  init(parsing text: some StringProtocol) throws(WebFailure) {
    for part in text.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentCoding.decode(pair[0], plusIsSpace: true),
        let value = PercentCoding.decode(pair.count > 1 ? pair[1] : "", plusIsSpace: true)
      else { throw WebFailure(400, .brokenEncoding) }
      guard items.count + blanks.count < Self.countMax else { throw WebFailure(400, .tooManyParameters) }
      if value.isEmpty { blanks.append(name) } else { items.append(Item(name: name, value: value)) }
    }
  }

  /// The first value of a name; empty when there is none.
  subscript(_ name: String) -> String { items.first { $0.name == name }?.value ?? "" }

  func all(_ name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }

  /// The same with one value for a name, or none.
  func setting(_ name: String, _ value: String?) -> QueryItems {
    var result = self
    result.items.removeAll { $0.name == name }
    if let value, !value.isEmpty { result.items.append(Item(name: name, value: value)) }
    return result
  }

  func adding(_ name: String, _ value: String) -> QueryItems {
    var result = self
    if !all(name).contains(value) { result.items.append(Item(name: name, value: value)) }
    return result
  }

  func removing(_ name: String, _ value: String) -> QueryItems {
    var result = self
    result.items.removeAll { $0.name == name && $0.value == value }
    return result
  }

  /// "q=a&source=b", encoded.
  var encoded: String {
    items.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
  }

  /// "/search?q=a", or the path alone.
  func url(_ path: String) -> String { items.isEmpty ? path : "\(path)?\(encoded)" }
}
