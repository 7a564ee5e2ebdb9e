import Models

@testable import Formats

/// Gives its bytes in pieces of one size, as pipes do.
final class PiecemealSource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let pieceBytes: Int
  private let failure: FormatError?
  private(set) var byteCount = 0

  init(_ bytes: [UInt8], pieceBytes: Int, failure: FormatError? = nil) {
    (rest, self.pieceBytes, self.failure) = (bytes[...], pieceBytes, failure)
  }

  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    let piece = rest.prefix(min(count, pieceBytes))
    rest = rest.dropFirst(piece.count)
    byteCount += piece.count
    if piece.isEmpty, let failure { throw failure }
    return Array(piece)
  }
}

/// An item in one line.
func line(_ item: InputItem) -> String {
  var text = item.place.entries.joined(separator: "!")
  if let line = item.place.line { text += ":\(line)" }
  if let record = item.place.record { text += "#\(record)" }
  switch item.content {
  case .document(let document):
    return
      "\(text) \(document.contentType) \(document.url) \(String(decoding: document.content.prefix(80), as: UTF8.self))"
  case .refused(let reason): return "\(text) refused: \(reason)"
  case .leftOut: return "\(text) left out"
  }
}

/// Everything that comes out of bytes, one line an item.
func items(
  _ bytes: [UInt8], _ name: String = "", isNamed: Bool = true, pieceBytes: Int = 1 << 20,
  options: InputOptions = InputOptions()
) -> [String] {
  let source = PiecemealSource(bytes, pieceBytes: pieceBytes)
  let reader = InputReader(source, InputOrigin(name: name, isNamed: isNamed), options: options)
  var lines: [String] = []
  while let item = reader.next() { lines.append(line(item)) }
  return lines
}
