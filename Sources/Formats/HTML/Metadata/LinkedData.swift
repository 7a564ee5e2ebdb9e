/// The JSON-LD of a page: all its objects, graphs and arrays opened up.
struct LinkedData {
  /// More objects are not looked at.
  static let objectsMax = 4_096

  /// The objects in the order of the page, outer before inner.
  private(set) var objects: [JSONValue] = []
  /// Objects that others refer to.
  private var byID: [String: JSONValue] = [:]

  init(_ scripts: [ArraySlice<UInt8>]) {
    for script in scripts { collect(Self.parse(script)) }
  }

  /// The object that a reference (`{"@id": …}`) stands for, or the value itself.
  func resolved(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value, members.count <= 2, let id = members["@id"]?.string,
      let target = byID[id]
    else { return value }
    return target
  }

  /// The types of all objects.
  var types: Set<String> { Set(objects.flatMap { $0["@type"]?.strings ?? [] }) }

  private mutating func collect(_ roots: [JSONValue]) {
    var waiting = Array(roots.reversed())
    while let value = waiting.popLast(), objects.count < Self.objectsMax {
      switch value {
      case .array(let values): waiting.append(contentsOf: values.reversed())
      case .object(let members):
        objects.append(value)
        if let id = members["@id"]?.string, members.count > 2 { byID[id] = byID[id] ?? value }
        for key in ["mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate", "@graph", "itemListElement"]
          .reversed()
        {
          if let member = members[key] { waiting.append(member) }
        }
        for key in ["author", "publisher", "creator"] {
          if let id = members[key]?["@id"]?.string, let member = members[key] { byID[id] = byID[id] ?? member }
        }
      default: break
      }
    }
  }

  /// The values of a script; of a broken one those that come before the break, or what can be picked out of it.
  private static func parse(_ script: ArraySlice<UInt8>) -> [JSONValue] {
    let start = script.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? script.endIndex
    var parser = JSONParser(Array(script[start...]))
    var values: [JSONValue] = []
    while !parser.isAtEnd {
      guard let value = try? parser.parseValue() else { break }
      values.append(value)
    }
    if values.isEmpty, let picked = BrokenJSON.pick(from: script) { values.append(picked) }
    return values
  }
}
