internal import GRDB

extension QueueError {
  /// The meaning of an error of the store.
  init(store error: any Error) {
    switch error {
    case let error as QueueError: self = error
    case is CancellationError: self.init(.cancelled, "the call was cancelled")
    case let error as DatabaseError: self.init(database: error)
    default: self.init(.internal, "the queue failed", cause: error)
    }
  }

  /// The meaning of an error while a file is opened.
  init(opening path: String, _ error: any Error) {
    self.init(store: error)
    switch code {
    case _ where error is QueueError: break
    case .unusableFile: message = "\(path) is damaged or not a Newswire queue"
    default: message = "cannot open the queue at \(path): \(message)"
    }
  }

  private init(database error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_FULL:
      self.init(.storageFull, "the disk is full: make room, then try again", cause: error)
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_BUSY, .SQLITE_PERM, .SQLITE_NOMEM, .SQLITE_PROTOCOL:
      self.init(.storageFailed, "the disk cannot be read or written", cause: error)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(.unusableFile, "the queue's file is damaged", cause: error)
    default:
      self.init(.internal, "the queue failed", cause: error)
    }
  }
}
