import Foundation
import Operations

/// A search of `newswire-query replay --queries`.
struct ReplayQuery: Decodable, Sendable {
  var id: String
  var text: String

  /// The text to search for. One that is in the language of searches is taken as it is; a plain sentence, as the sets of
  /// questions have them, asks for the articles that hold some of its words, the best first.
  var searchText: String {
    let isPlain = !text.contains { "\":*()".contains($0) } && !text.contains(" -") && !text.contains(" OR ")
    guard isPlain else { return text }
    var seen: Set<String> = []
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.filter { seen.insert($0).inserted }.prefix(Self.wordsMax).joined(separator: " OR ")
  }

  /// Words of a sentence that are looked for.
  static let wordsMax = 60

  /// Bytes of a file of searches.
  static let fileBytesMax = 64 << 20

  /// The searches of a file of JSON Lines.
  static func read(_ path: String) throws -> [ReplayQuery] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ProgramFailure(.noInput, "\(path) cannot be read (--queries)")
    }
    guard data.count <= fileBytesMax else {
      throw ProgramFailure(.badData, "\(path) has more than \(fileBytesMax >> 20) MiB (--queries)")
    }
    return try data.split(separator: 0x0A).enumerated().map { place, line in
      guard let query = try? JSONDecoder().decode(ReplayQuery.self, from: Data(line)) else {
        throw ProgramFailure(.badData, "\(path), line \(place + 1): not an object with \"id\" and \"text\" (--queries)")
      }
      return query
    }
  }
}
