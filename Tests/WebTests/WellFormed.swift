import Foundation
import FoundationXML

/// Whether bytes are what they are said to be.
enum WellFormed {
  static func xml(_ bytes: [UInt8]) -> Bool { XMLParser(data: Data(bytes)).parse() }

  static func json(_ bytes: [UInt8]) -> Bool { (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil }

  /// The members of a JSON object.
  static func members(_ bytes: [UInt8]) -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] ?? [:]
  }
}
