import Archive
import Logging
import Models
public import Operations

/// Query as a program: its settings, and the parts that they make.
public enum QueryApplication {
  /// Where the archive is kept.
  static let archive = Setting<StoreURL>.store("archive", default: .sqlite(path: "newswire-data/archive.sqlite"))
  /// The most questions that read the archive at once.
  static let readersMax = Setting<Int>.number("readersMax", in: 1...64, default: SQLiteOptions().readersMax)
  /// The size at which the archive is full, in MiB; 0 for as much as the disk holds.
  static let archiveMebibytesMax = Setting<Int>.number("archiveMebibytesMax", in: 0...(1 << 30), default: 0)

  /// Opens the archive and makes the services over it.
  ///
  /// - Throws: ``ProgramFailure``: 78 when a setting is wrong, the archive is in use or its file is not one; 74 when the disk
  ///   fails.
  public static func parts(_ context: ServiceContext) throws(ProgramFailure) -> ServiceParts {
    FreedMemory.keep()
    let archive = try open(context)
    let alerts = try AlertParts(archive: archive, besides: try context.value(Self.archive), context)
    // The alerts stop before the archive closes.
    return ServiceParts(
      services: [ArchiveService(archive: archive), QueryService(archive: archive), alerts.service],
      background: [ArchiveCare(archive: archive, logger: context.logger), alerts.runner])
  }

  private static func open(_ context: ServiceContext) throws(ProgramFailure) -> any ArticleArchive {
    var options = SQLiteOptions()
    options.readersMax = try context.value(readersMax)
    options.storeBytesMax = try context.value(archiveMebibytesMax) << 20
    options.onRebuild = { [logger = context.logger] done, all in
      logger.notice(
        "what the archive keeps beside its articles is from another version and is built anew; the service answers when it is done",
        metadata: ["articles": "\(done)", "of": "\(all)"])
    }
    let url = try context.value(archive)
    do {
      switch url {
      case .memory:
        context.logger.warning("the archive is in memory: what is in it is lost when this program ends")
        return try SQLiteArticleArchive.inMemory(options: options)
      case .sqlite(let path):
        return try SQLiteArticleArchive.open(path: path, options: options)
      }
    } catch let error as ArchiveError {
      let status: ExitStatus = [.locked, .unreadable].contains(error.code) ? .badConfiguration : .inputOutput
      throw ProgramFailure(status, "\(error.message) (\(archive.flag))")
    } catch {
      throw ProgramFailure(.software, "the archive \(url) cannot be opened: \(error)")
    }
  }
}
