import Enrichment
public import Operations

/// The settings of a worker: flags, `NEWSWIRE_…` variables and the configuration file's keys.
public enum WorkerSettings {
  /// Documents that are worked on at once; 0 means one a processor.
  public static let lanes = Setting<Int>.number("lanes", in: 0...256, default: 0)
  /// Documents of one lease.
  public static let leaseCount = Setting<Int>.number("leaseCount", in: 1...256, default: 8)
  /// How long a lease lasts without being renewed.
  public static let leaseSeconds = Setting<Int>.number("leaseSeconds", in: 1...3_600, default: 60)
  /// How long one document may be worked on.
  public static let documentSeconds = Setting<Int>.number("documentSeconds", in: 1...3_600, default: 60)
  /// How long the archive's tags are good for before they are asked for again; 0 for not at all.
  public static let tagInterval = Setting<Duration>.duration(
    "tagInterval", in: .zero...Duration.seconds(7 * 86_400), default: .seconds(600))

  /// The model that the settings name, or none.
  ///
  /// - Throws: ``ProgramFailure`` with 78 when its file cannot be used.
  static func encoder(path: String) throws(ProgramFailure) -> TextEncoder? {
    guard !path.isEmpty else { return nil }
    do {
      return try TextEncoder(path: path)
    } catch {
      throw ProgramFailure(
        .badConfiguration, "\(path) is no model for vectors: \(error.reason) (\(CommonSettings.vectorModel.flag))")
    }
  }

  /// The options that the settings give.
  public static func options(
    _ context: ServiceContext, processorCount: Int
  ) throws(ProgramFailure) -> WorkerOptions {
    var options = WorkerOptions()
    let lanes = try context.value(Self.lanes)
    options.laneCount = lanes > 0 ? lanes : max(1, processorCount)
    options.leaseCount = try context.value(leaseCount)
    options.leaseDuration = .seconds(try context.value(leaseSeconds))
    options.documentTimeout = .seconds(try context.value(documentSeconds))
    return options
  }
}
