/// What a site's robots.txt asks of one robot (RFC 9309).
public struct RobotsRules: Sendable, Hashable {
  /// How much of a file is read, in bytes: as much as the RFC asks for at least.
  public static let bytesMax = 500 << 10
  /// The most rules that are kept of a file.
  public static let rulesMax = 4_096
  /// The longest pattern that is kept, in bytes.
  public static let patternBytesMax = 1_024

  private var rules: [RobotsRule] = []

  /// Everything is allowed: there is no file, or it says nothing of us.
  public static let everythingAllowed = RobotsRules()
  /// Nothing is allowed: the file cannot be had, and the site may have said so.
  public static let nothingAllowed = RobotsRules(rules: [RobotsRule(isAllowed: false, pattern: "/")])

  private init(rules: [RobotsRule] = []) { self.rules = rules }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: its bytes; what is not understood is left out, as the RFC wants it.
  ///   - product: the robot's product token: "NewswireBot". Groups for it win over those for "*".
  public init(file: some Collection<UInt8>, product: String) {
    let product = product.lowercased()
    var (own, others): ([RobotsRule], [RobotsRule]) = ([], [])
    var (isOwn, isOthers, isNaming, hasOwnGroup) = (false, false, false, false)
    let text = String(decoding: file.prefix(Self.bytesMax), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      guard let (field, value) = Self.field(line) else { continue }
      switch field {
      case "user-agent":
        if !isNaming { (isOwn, isOthers, isNaming) = (false, false, true) }
        let name = value.lowercased().prefix { $0.isLetter || $0 == "-" || $0 == "_" || $0 == "*" }
        if name == product { (isOwn, hasOwnGroup) = (true, true) }
        if name == "*" { isOthers = true }
      case "allow", "disallow":
        isNaming = false
        guard !value.isEmpty, value.utf8.count <= Self.patternBytesMax else { continue }
        let rule = RobotsRule(isAllowed: field == "allow", pattern: value)
        if isOwn, own.count < Self.rulesMax { own.append(rule) }
        if isOthers, others.count < Self.rulesMax { others.append(rule) }
      default: continue
      }
    }
    rules = hasOwnGroup ? own : others
  }

  /// Whether a robot may ask for a path, with its query: the longest rule that matches decides, and of two the one that allows.
  public func allows(_ path: String) -> Bool {
    if path == "/robots.txt" { return true }
    let path = Array(RobotsRule.normalised(path).utf8)
    var best: RobotsRule?
    for rule in rules where rule.matches(path) {
      guard let known = best else {
        best = rule
        continue
      }
      if rule.length > known.length || (rule.length == known.length && rule.isAllowed) { best = rule }
    }
    return best?.isAllowed ?? true
  }

  private static func field(_ line: Substring) -> (name: String, value: String)? {
    let line = line.prefix { $0 != "#" }
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
    func trimmed(_ text: Substring) -> String {
      var text = text.drop(while: isBlank)
      while let last = text.last, isBlank(last) { text.removeLast() }
      return String(text)
    }
    return (trimmed(line[..<colon]).lowercased(), trimmed(line[line.index(after: colon)...]))
  }
}
