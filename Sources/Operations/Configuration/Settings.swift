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
  /// - Throws: ``ProgramFailure`` with 78 when the file cannot be read or is not a JSON object.
  public init(
    section: String, flags: [String: String?], environment: [String: String], file: String?
  ) async throws(ProgramFailure) {
    let given = flags.compactMapValues(\.self)
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    for (key, value) in given { values[AbsoluteConfigKey([key])] = ConfigValue(.string(value), isSecret: false) }
    var layers = [
      Layer(
        name: { key in "the flag \(Setting<String>(key, allowed: "") { $0 }.flag)" },
        provider: InMemoryProvider(name: "flags", values: values), prefixes: [[]]),
      Layer(
        name: { key in "the environment variable \(Setting<String>(key, allowed: "") { $0 }.environmentVariable)" },
        provider: EnvironmentVariablesProvider(environmentVariables: environment), prefixes: [["newswire"]]),
    ]
    if let file {
      do {
        let provider = try await FileProvider<JSONSnapshot>(filePath: .init(file))
        layers.append(Layer(name: { key in "\(key) in \(file)" }, provider: provider, prefixes: [[section], []]))
      } catch {
        throw .badConfiguration("cannot read the configuration file \(file): \(error)")
      }
    }
    self.layers = layers
  }

  /// The value of `setting`.
  ///
  /// - Throws: ``ProgramFailure`` with 78 that names the key, where the wrong value stands, and what is allowed.
  public func value<Value>(_ setting: Setting<Value>) throws(ProgramFailure) -> Value {
    for layer in layers {
      for prefix in layer.prefixes {
        guard let text = try text(setting.key, in: layer, prefix: prefix, allowed: setting.allowed) else { continue }
        guard let value = setting.parse(text) else {
          let shown = text.count > 80 ? text.prefix(80) + "…" : text[...]
          throw .badConfiguration("\(layer.name(setting.key)) is \"\(shown)\"; it takes \(setting.allowed)")
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

  /// Files hold numbers and truth values too: each is taken as its text.
  private func text(
    _ key: String, in layer: Layer, prefix: [String], allowed: String
  ) throws(ProgramFailure) -> String? {
    let path = AbsoluteConfigKey(prefix + [key])
    for type in [ConfigType.string, .int, .double, .bool] {
      guard let result = try? layer.provider.value(forKey: path, type: type) else { continue }
      guard let content = result.value?.content else { return nil }
      switch content {
      case .string(let value): return value
      case .int(let value): return String(value)
      case .double(let value): return String(value)
      case .bool(let value): return String(value)
      default: continue
      }
    }
    throw .badConfiguration("\(layer.name(key)) is not a single value; it takes \(allowed)")
  }
}
