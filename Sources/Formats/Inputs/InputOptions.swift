/// How what is given is taken apart.
public struct InputOptions: Sendable {
  /// How much may come out of compressed files and archives.
  public var limits: ContainerLimits
  /// Which keys or columns hold which facts; nothing where they have their usual names.
  public var fieldMap: FieldMap?
  /// The formats that a single document may have.
  public var catalog: FormatCatalog

  /// Creates options; the defaults are for files and streams of any length.
  public init(limits: ContainerLimits = .stream, fieldMap: FieldMap? = nil, catalog: FormatCatalog = .standard) {
    (self.limits, self.fieldMap, self.catalog) = (limits, fieldMap, catalog)
  }
}
