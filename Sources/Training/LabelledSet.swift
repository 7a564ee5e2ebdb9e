internal import CZlib
internal import Foundation
internal import Models

/// Reads labelled sets: JSON Lines, gzip or not, with "text", "split" and "entities" as [start, end, type].
public enum LabelledSet {
  private struct Line: Decodable {
    struct Mark: Decodable {
      var start: Int
      var end: Int
      var type: String

      init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        start = try parts.decode(Int.self)
        end = try parts.decode(Int.self)
        type = try parts.decode(String.self)
      }
    }

    var text: String
    var split: String?
    var entities: [Mark]
  }

  /// The sentences of a file, in order.
  public static func read(_ path: String, language: String) throws -> [LabelledSentence] {
    let decoder = JSONDecoder()
    return try bytes(path).split(separator: 0x0A).map { line in
      let line = try decoder.decode(Line.self, from: Data(line))
      let names = line.entities.map { ($0.start, $0.end, kind($0.type)) }
      return LabelledSentence(text: line.text, language: language, split: line.split ?? "", names: names)
    }
  }

  /// The kind that a set means by its word for it.
  static func kind(_ type: String) -> Entity.Kind {
    switch type {
    case "PER", "person": .person
    case "ORG", "corporation", "group": .organisation
    case "LOC", "location": .place
    default: .other
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = gzopen(path, "rb") else { throw CocoaError(.fileReadNoSuchFile) }
    defer { gzclose(file) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = gzread(file, &buffer, UInt32(buffer.count))
      guard count >= 0 else { throw CocoaError(.fileReadCorruptFile) }
      if count == 0 { return result }
      result += buffer.prefix(Int(count))
    }
  }
}
