import Foundation
import Models

/// Compares a value of the models with the JSON of the same message, property by property, by their names.
struct PropertyComparison {
  /// The paths at which the two differ.
  private(set) var differences: [String] = []

  init(_ value: Any, _ json: String) throws {
    compare(value, try JSONSerialization.jsonObject(with: Data(json.utf8)), "")
  }

  private mutating func compare(_ value: Any, _ json: Any?, _ path: String) {
    switch value {
    case let time as Timestamp: expect(json as? String == time.rfc3339, path)
    case let text as String: expect((json as? String ?? "") == text, path)
    case let id as any RawRepresentable<String>: expect((json as? String ?? "") == id.rawValue, path)
    case let choice as any RawRepresentable<Int>: compareChoice(choice, json, path)
    case let number as Bool: expect((json as? Bool ?? false) == number, path)
    case let number as any FixedWidthInteger:
      let text = (json as? String) ?? (json as? NSNumber)?.stringValue ?? "0"
      expect(text == "\(number)", path)
    case let number as Double: compareReal(number, (json as? NSNumber)?.doubleValue ?? 0, path)
    case let bytes as [UInt8]: expect((json as? String ?? "") == Data(bytes).base64EncodedString(), path)
    case let numbers as [Int8]:
      let bytes = numbers.map { UInt8(bitPattern: $0) }
      expect((json as? String ?? "") == Data(bytes).base64EncodedString(), path)
    case let metadata as Metadata: compare(metadata.entries, json, path)
    case let header as ReplyHeader: compare(header, json as? [String: Any] ?? [:], path)
    case let array as [Any]: compareArrays(array, json as? [Any] ?? [], path)
    default: compareProperties(value, json, path)
    }
  }

  /// Foundation's reader is off by a bit or two.
  private mutating func compareReal(_ number: Double, _ json: Double, _ path: String) {
    expect((number - json).magnitude <= number.magnitude * 0x1p-48, path)
  }

  private mutating func compareArrays(_ values: [Any], _ json: [Any], _ path: String) {
    expect(values.count == json.count, path)
    for (index, (value, element)) in zip(values, json).enumerated() { compare(value, element, "\(path)[\(index)]") }
  }

  private mutating func compareProperties(_ value: Any, _ json: Any?, _ path: String) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      if let some = mirror.children.first { return compare(some.value, json, path) }
      return expect(json == nil, path)
    }
    let object = json as? [String: Any] ?? [:]
    var names: Set<String> = []
    for child in mirror.children where !(child.value is UnknownFields) {
      let name = (child.label ?? "").replacing("ID", with: "Id").replacing("URL", with: "Url")
      names.insert(name)
      compare(child.value, object[name], "\(path).\(name)")
    }
    expect(names.isSuperset(of: object.keys), "\(path): \(object.keys) beside \(names)")
  }

  /// A status stands in the header itself, and a detail under the name of its kind.
  private mutating func compare(_ header: ReplyHeader, _ json: [String: Any], _ path: String) {
    compare(header.status.code.rawValue, json["code"], "\(path).code")
    compare(header.status.message, json["message"], "\(path).message")
    compare(header.metadata, json["metadata"], "\(path).metadata")
    let details = json["details"] as? [[String: Any]] ?? []
    expect(details.count == header.status.details.count, "\(path).details")
    for (detail, json) in zip(header.status.details, details) {
      switch detail {
      case .retry(let info): compare(info, json["retryInfo"] ?? "", "\(path).retryInfo")
      case .badRequest(let info): compare(info, json["badRequest"] ?? "", "\(path).badRequest")
      case .error(let info): compare(info, json["errorInfo"] ?? "", "\(path).errorInfo")
      case .resource(let info): compare(info, json["resourceInfo"] ?? "", "\(path).resourceInfo")
      }
    }
  }

  /// "OUTCOME_NOT_TAKEN" is the case `notTaken`; the case 0 is left out.
  private mutating func compareChoice(_ choice: any RawRepresentable<Int>, _ json: Any?, _ path: String) {
    guard let name = json as? String else { return expect(choice.rawValue == 0 && json == nil, path) }
    let words = "\(choice)".replacing(/([a-z])([A-Z])/) { "\($0.1)_\($0.2)" }.uppercased()
    expect(name.hasSuffix("_\(words)"), "\(path): \(name) beside \(choice)")
  }

  private mutating func expect(_ holds: Bool, _ path: String) {
    if !holds { differences.append(path) }
  }
}
