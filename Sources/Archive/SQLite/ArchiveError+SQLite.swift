import GRDB

extension ArchiveError {
  /// The archive's name for what the store threw.
  static func from(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let code = Int(error.extendedResultCode.rawValue)
    let said = error.message ?? "no reason given"
    switch error.resultCode {
    case .SQLITE_FULL:
      return ArchiveError(
        .full, message: "the archive is full (\(said)); free disk or raise its limit", storeCode: code)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return ArchiveError(
        .corrupt, message: "the archive is damaged (\(said)); restore it from a copy", storeCode: code)
    case .SQLITE_MISUSE, .SQLITE_ABORT:
      return ArchiveError(.unavailable, message: "the archive is closed", storeCode: code)
    default:
      return ArchiveError(.unavailable, message: "the archive cannot be used (\(said))", storeCode: code)
    }
  }
}
