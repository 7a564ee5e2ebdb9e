/// What a file is, as far as its name tells.
enum InputKind: Hashable {
  /// One document of a media type; empty when the name does not tell.
  case document(contentType: String)
  /// One JSON object a line, each a document.
  case lines
  /// To be found out by its first bytes.
  case unknown

  /// By the end of the name.
  init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() }
    switch ending {
    case "html", "htm": self = .document(contentType: "text/html")
    case "xhtml": self = .document(contentType: "application/xhtml+xml")
    case "txt", "text": self = .document(contentType: "text/plain")
    case "json": self = .document(contentType: "application/json")
    case "jsonl", "ndjson": self = .lines
    default: self = .unknown
    }
  }

  /// Whether a file of this kind is taken when only its folder was named. A single JSON file is not: folders hold many
  /// that are no articles.
  var isTakenInFolders: Bool { self != .unknown && self != .document(contentType: "application/json") }

  /// By the first bytes of a stream without a name: an object makes it JSON Lines, a tag HTML, anything else text.
  static func sniffed(_ start: some Sequence<UInt8>) -> InputKind {
    let bom: Set<UInt8> = [0xEF, 0xBB, 0xBF]
    switch start.first(where: { $0 > 0x20 && !bom.contains($0) }) {
    case UInt8(ascii: "{"): return .lines
    case UInt8(ascii: "<"): return .document(contentType: "text/html")
    default: return .document(contentType: "")
    }
  }
}
