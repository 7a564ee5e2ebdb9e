import NIOCore
import Operations

extension HTTPAddress {
  /// What it means that the address cannot be listened on.
  func failure(_ error: IOError) -> ProgramFailure {
    ProgramFailure(.unavailable, "cannot listen on \(self): \(error); stop what does, or listen elsewhere with --http")
  }
}
