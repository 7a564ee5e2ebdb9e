import Foundation

/// A JSON file of settings, checked as a whole: what it says and no program knows is an error, not silence.
struct ConfigurationFile: Sendable, Hashable {
  /// A file of settings is far shorter.
  static let bytesMax = 1 << 20

  /// The texts of the settings, by where they stand: ["logLevel"], ["ingest", "depthMax"].
  private(set) var values: [[String]: String] = [:]

  /// Reads a file.
  ///
  /// - Throws: ``ProgramFailure`` with 78 that names the file and what is wrong with it.
  init(path: String) throws(ProgramFailure) {
    try self.init(try Self.read(path), name: path)
  }

  /// Takes a file's content; `name` is for messages.
  init(_ content: Data, name: String) throws(ProgramFailure) {
    let node: Node
    do {
      node = try JSONDecoder().decode(Node.self, from: content)
    } catch {
      throw .badConfiguration("the configuration file \(name) is not JSON: \(Self.fault(of: content))")
    }
    guard case .object(let members) = node else {
      throw .badConfiguration("the configuration file \(name) holds no JSON object")
    }
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      if case .object(let section) = value, KnownSettings.sections[key] != nil {
        for (inner, value) in section.sorted(by: { $0.key < $1.key }) { try take([key, inner], value, name) }
      } else {
        try take([key], value, name)
      }
    }
  }

  private mutating func take(_ place: [String], _ value: Node, _ name: String) throws(ProgramFailure) {
    let key = place.last ?? ""
    if let complaint = KnownSettings.complaint(about: key, in: place.count > 1 ? place.first : nil) {
      throw .badConfiguration("the configuration file \(name): \(complaint)")
    }
    guard case .value(let text) = value else {
      throw .badConfiguration("\(place.joined(separator: ".")) in \(name) is not a single value")
    }
    values[place] = text
  }

  private static func read(_ path: String) throws(ProgramFailure) -> Data {
    func failure(_ reason: String) -> ProgramFailure {
      .badConfiguration("cannot read the configuration file \(path): \(reason)")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var content = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure(String(cString: strerror(errno))) }
      guard count > 0 else { return content }
      content += buffer[..<count]
      guard content.count <= bytesMax else { throw failure("it is longer than \(bytesMax >> 20) MiB") }
    }
  }

  /// Where the parser stumbled, "line 3", as far as it tells.
  private static func fault(of content: Data) -> String {
    guard content.contains(where: { $0 > 0x20 }) else { return "it is empty" }
    do {
      _ = try JSONSerialization.jsonObject(with: content)
    } catch {
      let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      if words.contains("end of file") { return "it ends in the middle" }
      let offset = Int(String(words.split { !$0.isASCII || !$0.isNumber }.last ?? ""))
      if let offset { return "line \(content.prefix(offset).count { $0 == 0x0A } + 1) is not as JSON is written" }
    }
    return "its text is not as JSON is written"
  }

  /// JSON, as far as settings need it: numbers and truth values are taken as their texts.
  private enum Node: Decodable {
    case value(String)
    case object([String: Node])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .value(text)
      } else if let truth = try? container.decode(Bool.self) {
        self = .value(String(truth))
      } else if let number = try? container.decode(Int.self) {
        self = .value(String(number))
      } else if let number = try? container.decode(Double.self) {
        self = .value(String(number))
      } else {
        self = (try? container.decode([String: Node].self)).map { .object($0) } ?? .other
      }
    }
  }
}
