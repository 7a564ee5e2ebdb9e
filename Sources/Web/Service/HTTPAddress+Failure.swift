import Glibc
import NIOCore
import Operations

extension HTTPAddress {
  /// What it means that the address cannot be listened on.
  func failure(_ error: IOError) -> ProgramFailure {
    let reason =
      switch error.errnoCode {
      case EADDRINUSE: "another program listens there; stop it, or serve the pages elsewhere with --http HOST:PORT"
      case EADDRNOTAVAIL: "this machine has no such address; name one of its own with --http HOST:PORT"
      case EACCES: "ports below 1024 are for root; serve the pages on a higher one with --http HOST:PORT"
      default: "\(error); serve the pages elsewhere with --http HOST:PORT"
      }
    return ProgramFailure(.unavailable, "cannot listen on \(self): \(reason)")
  }
}
