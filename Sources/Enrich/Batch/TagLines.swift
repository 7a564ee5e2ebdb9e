import Enrichment
import Foundation

/// Reads what publishers put on other articles: one JSON object a line, with "language" and "tags".
enum TagLines {
  private struct Line: Decodable {
    var language: String?
    var tags: [String]
  }

  /// The lexicon of a file, or the reason why there is none.
  static func lexicon(path: String) throws(DocumentFailure) -> TagLexicon {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw DocumentFailure("--tags: no file \(path) that can be read", isPermanent: true)
    }
    defer { try? file.close() }
    var reader = LineReader(descriptor: file.fileDescriptor)
    var counter = TagCounter()
    while let line = try next(&reader, path: path) {
      guard !line.bytes.isEmpty else { continue }
      guard !line.isCut, let read = try? JSONDecoder().decode(Line.self, from: Data(line.bytes)) else {
        throw DocumentFailure(
          "--tags: line \(line.number) of \(path) is no JSON object with a list \"tags\"", isPermanent: true)
      }
      counter.add(read.tags, language: read.language ?? "und")
    }
    return TagLexicon(counter)
  }

  private static func next(_ reader: inout LineReader, path: String) throws(DocumentFailure) -> LineReader.Line? {
    do {
      return try reader.next()
    } catch {
      throw DocumentFailure("--tags: \(path) cannot be read", isPermanent: true)
    }
  }
}
