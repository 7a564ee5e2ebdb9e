import Foundation

/// The bytes that a line carries as base64, taken out of it before it is read as JSON: a reader of JSON looks at each byte of
/// the text, copies it and checks it, and it is nearly all of the line.
struct Base64Member {
  /// What the base64 stands for.
  let content: [UInt8]
  /// The line with an empty string in the place of the base64.
  let rest: Data

  private static let key = Array("base64".utf8)

  /// Nothing where the line is no flat object of strings with one such member in plain base64: then it is to be read as any other.
  init?(_ line: [UInt8]) {
    let found = line.withUnsafeBufferPointer { line -> (content: Data, rest: Data)? in
      guard let range = Self.place(in: line), !range.isEmpty, let base = line.baseAddress else { return nil }
      let text = Data(
        bytesNoCopy: UnsafeMutableRawPointer(mutating: base + range.lowerBound), count: range.count, deallocator: .none)
      guard let content = Data(base64Encoded: text) else { return nil }
      var rest = Data(UnsafeBufferPointer(rebasing: line[..<range.lowerBound]))
      rest.append(UnsafeBufferPointer(rebasing: line[range.upperBound...]))
      return (content, rest)
    }
    guard let found else { return nil }
    (content, rest) = (Array(found.content), found.rest)
  }

  /// Where the text of the member stands, without its quotation marks.
  private static func place(in line: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var scan = StringMembers(line)
    var place: Range<Int>?
    while let member = scan.next() {
      let isKey = line[member.key].elementsEqual(key)
      // An escaped key may be the same one, and of two the reader of JSON knows which counts.
      guard isKey || !line[member.key].contains(UInt8(ascii: "\\")), !(isKey && place != nil) else { return nil }
      guard isKey else { continue }
      place = member.value
    }
    return scan.isComplete ? place : nil
  }
}
