internal import GRDB

extension RegistryError {
  /// The meaning of an error of the store.
  init(store error: any Error) {
    if let error = error as? RegistryError {
      self = error
    } else if let error = error as? DatabaseError {
      switch error.resultCode {
      case .SQLITE_FULL: self.init(.storageFull, "the disk is full: make room, then try again")
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self.init(.unusableFile, "the registry's file is damaged (\(error))")
      default: self.init(.storageFailed, "the registry's disk cannot be read or written (\(error))")
      }
    } else {
      self.init(.storageFailed, "the registry failed (\(error))")
    }
  }

  /// The meaning of an error while a file is opened.
  init(opening path: String, _ error: any Error) {
    self.init(store: error)
    if error is RegistryError { return }
    description =
      code == .unusableFile
      ? "\(path) is damaged or not a Newswire registry" : "cannot open the registry at \(path): \(description)"
  }
}
