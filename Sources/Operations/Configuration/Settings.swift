import Configuration

/// The values of a program's settings: flags go before the environment, that before the file, that before the defaults.
public struct Settings: Sendable {
  /// One place that settings come from.
  private struct Layer: Sendable {
    let name: @Sendable (_ key: String) -> String
    let provider: any ConfigProvider
    let prefixes: [[String]]
  }

  private let layers: [Layer]

  /// Combines the places.
  ///
  /// - Parameters:
  ///   - section: The part of the file that goes before its top level: "ingest".
  ///   - flags: The flags that were given, by key; those without a value were not given.
  ///   - environment: The process's environment.
  ///   - file: A JSON file that must exist, when there is one.
  /// - Throws: ``ProgramFailure`` with 78 when the file cannot be read, is not a JSON object, or says what no program knows.
  public init(
    section: String, flags: [String: String?], environment: [String: String], file: String?
  ) async throws(ProgramFailure) {
    let given = flags.compactMapValues(\.self).map { ([$0.key], $0.value) }
    var layers = [
      Layer(
        name: { key in "the flag \(Setting<String>(key, allowed: "") { $0 }.flag)" },
        provider: Self.provider("flags", Dictionary(uniqueKeysWithValues: given)), prefixes: [[]]),
      Layer(
        name: { key in "the environment variable \(Setting<String>(key, allowed: "") { $0 }.environmentVariable)" },
        provider: EnvironmentVariablesProvider(environmentVariables: environment), prefixes: [["newswire"]]),
    ]
    if let file {
      let provider = Self.provider(file, try ConfigurationFile(path: file).values)
      layers.append(Layer(name: { key in "\(key) in \(file)" }, provider: provider, prefixes: [[section], []]))
    }
    self.layers = layers
  }

  /// The value of `setting`.
  ///
  /// - Throws: ``ProgramFailure`` with 78 that names the key, where the wrong value stands, and what is allowed.
  public func value<Value>(_ setting: Setting<Value>) throws(ProgramFailure) -> Value {
    for layer in layers {
      for prefix in layer.prefixes {
        guard let text = text(setting.key, in: layer, prefix: prefix) else { continue }
        guard let value = setting.parse(text) else {
          let shown = text.count > 80 ? text.prefix(80) + "…" : text[...]
          let found = setting.isSecret ? "cannot be read" : "is \"\(shown)\""
          throw .badConfiguration("\(layer.name(setting.key)) \(found); it takes \(setting.allowed)")
        }
        return value
      }
    }
    guard let value = setting.defaultValue else {
      throw .badConfiguration(
        "\(setting.key) is not set: give \(setting.flag) or \(setting.environmentVariable), \(setting.allowed)")
    }
    return value
  }

  private func text(_ key: String, in layer: Layer, prefix: [String]) -> String? {
    let result = try? layer.provider.value(forKey: AbsoluteConfigKey(prefix + [key]), type: .string)
    guard case .string(let text) = result?.value?.content else { return nil }
    return text
  }

  private static func provider(_ name: String, _ texts: [[String]: String]) -> InMemoryProvider {
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    for (key, text) in texts { values[AbsoluteConfigKey(key)] = ConfigValue(.string(text), isSecret: false) }
    return InMemoryProvider(name: name, values: values)
  }
}
