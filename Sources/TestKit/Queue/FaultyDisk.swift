internal import CFaultyDisk

/// The disk below one folder, as SQLite sees it: a test makes it fail, fill up or lose power.
///
/// Other folders are not touched, so that tests run beside each other.
public final class FaultyDisk: Sendable {
  /// What is wrong with it.
  public enum Fault: Sendable, Hashable, CaseIterable {
    /// Nothing.
    case none
    /// Writes and syncs fail.
    case failing
    /// Writes find no room.
    case full

    fileprivate var code: faulty_disk_fault {
      switch self {
      case .none: FAULTY_DISK_SOUND
      case .failing: FAULTY_DISK_FAILS
      case .full: FAULTY_DISK_IS_FULL
      }
    }
  }

  /// What could not be done.
  public struct Failure: Error, Sendable {
    /// What it was.
    public let operation: String
  }

  private let folder: String

  /// Watches the files that are opened below `folder` from now on.
  public init(_ folder: String) throws {
    self.folder = folder + "/"
    guard faulty_disk_install() == 0 else { throw Failure(operation: "install") }
    guard faulty_disk_watch(self.folder) == 0 else { throw Failure(operation: "watch") }
  }

  deinit { faulty_disk_forget(folder) }

  /// How often it was written to or synced.
  public var count: Int { Int(faulty_disk_count(folder)) }

  /// Gives it a fault from the given write or sync on; 1 is the next.
  public func set(_ fault: Fault, at countdown: Int = 1) {
    faulty_disk_break(folder, fault.code, Int64(countdown))
  }

  /// Ends its life as a cut of the power does: what was written and not synced is gone, and every operation fails.
  public func cutPower() throws {
    guard faulty_disk_cut_power(folder) == 0 else { throw Failure(operation: "cut power") }
  }
}
