import Enrichment
import Foundation
import Models
import Operations

/// Reads what publishers put on other articles: one JSON object a line, with "language" and "tags".
enum TagLines {
  private struct Line: Decodable {
    var language: String?
    var tags: [String]
  }

  /// The lexicon of a file, or the reason why there is none.
  static func lexicon(path: String) throws(ProgramFailure) -> TagLexicon {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw ProgramFailure(.noInput, "--tags: no file \(path) that can be read")
    }
    defer { try? file.close() }
    var reader = LineReader(descriptor: file.fileDescriptor)
    var counter = TagCounter()
    while let line = try next(&reader, path: path) {
      guard line.count > 0 else { continue }
      guard !line.isCut, let read = try? JSONDecoder().decode(Line.self, from: Data(line.takeBytes())) else {
        throw ProgramFailure(
          .badData, "--tags: line \(line.number) of \(path) is no JSON object with a list \"tags\"")
      }
      counter.add(read.tags, language: read.language ?? "und")
    }
    return TagLexicon(counter.counts())
  }

  private static func next(_ reader: inout LineReader, path: String) throws(ProgramFailure) -> LineReader.Line? {
    do {
      return try reader.next()
    } catch {
      throw ProgramFailure(.inputOutput, "--tags: \(path) cannot be read")
    }
  }
}
