/// One thing that an operator can set: its name, what it may be, and what it is when nobody says.
///
/// The key "depthMax" is the flag `--depth-max`, the environment variable `NEWSWIRE_DEPTH_MAX` and the file's `depthMax`.
public struct Setting<Value: Sendable>: Sendable {
  /// In camel case.
  public let key: String
  /// What is accepted, for messages: "a whole number from 1 to 256".
  public let allowed: String
  /// What it is when nobody says; a setting without one has to be given.
  public let defaultValue: Value?
  /// Reads the text of a flag, an environment variable or a file; nothing when it is not acceptable.
  public let parse: @Sendable (String) -> Value?
  /// Whether its text may hold a password, which no message repeats.
  public let isSecret: Bool

  /// Describes a setting.
  public init(
    _ key: String, allowed: String, default defaultValue: Value? = nil, isSecret: Bool = false,
    parse: @escaping @Sendable (String) -> Value?
  ) {
    self.key = key
    self.allowed = allowed
    self.defaultValue = defaultValue
    self.isSecret = isSecret
    self.parse = parse
  }

  /// "--depth-max".
  public var flag: String {
    key.reduce(into: "--") { text, character in
      text += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
  }

  /// "NEWSWIRE_DEPTH_MAX".
  public var environmentVariable: String {
    "NEWSWIRE_" + flag.dropFirst(2).uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }
}
