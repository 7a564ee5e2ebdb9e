/// How a program ended, for shells and supervisors: the codes of sysexits.h.
public enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  /// It did what was asked.
  case success = 0
  /// The command line is wrong.
  case usage = 64
  /// What was given is not what it should be.
  case badData = 65
  /// A file or a thing that was named does not exist.
  case noInput = 66
  /// A service cannot be reached, or is not serving.
  case unavailable = 69
  /// The program broke a promise to itself.
  case software = 70
  /// The machine refused something: a disk that is full, a file that cannot be written.
  case inputOutput = 74
  /// Not now; the same command may work later.
  case tryLater = 75
  /// Known, and not allowed.
  case denied = 77
  /// A setting is wrong.
  case badConfiguration = 78
}
