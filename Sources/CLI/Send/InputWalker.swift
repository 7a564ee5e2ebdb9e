import Foundation

/// Finds what is to be sent: files as named, folders recursively in the order of their names.
struct InputWalker {
  /// The most files of one run, so that a wrong folder does not fill the memory.
  static let filesMax = 1_000_000
  private static let deviceReason = "a device, not a file: give a file, or - for standard input"
  /// /dev/null, the same on every Linux.
  private static let nullDevice: dev_t = 1 << 8 | 3

  private(set) var files: [InputFile] = []
  /// What was named and cannot be read: path and reason.
  private(set) var missing: [(path: String, reason: String)] = []
  /// Files in folders whose names do not tell that they are articles.
  private(set) var skippedCount = 0

  /// Looks at every path; "-" is standard input.
  init(_ paths: [String]) {
    for path in paths {
      if path == "-" {
        addStandardInput()
      } else {
        add(path, isNamed: true)
      }
    }
  }

  private mutating func addStandardInput() {
    var information = stat()
    let isDevice = fstat(STDIN_FILENO, &information) == 0 && information.st_mode & S_IFMT == S_IFCHR
    // A terminal ends when its person says so, the null device at once; no other device ever does.
    if isDevice, isatty(STDIN_FILENO) == 0, information.st_rdev != Self.nullDevice {
      missing.append(("-", Self.deviceReason))
    } else {
      files.append(InputFile(path: "-", kind: .unknown, byteCount: 0, isStream: true))
    }
  }

  private mutating func add(_ path: String, isNamed: Bool) {
    var information = stat()
    guard (isNamed ? stat(path, &information) : lstat(path, &information)) == 0 else {
      missing.append((path, String(cString: strerror(errno))))
      return
    }
    switch information.st_mode & S_IFMT {
    case S_IFDIR where isNamed:
      let count = (files.count, missing.count)
      addFolder(path)
      if (files.count, missing.count) == count { missing.append((path, "the folder holds nothing to send")) }
    case S_IFDIR:
      addFolder(path)
    case S_IFREG:
      let kind = InputKind(path: path)
      if isNamed || kind.isTakenInFolders, files.count < Self.filesMax {
        files.append(InputFile(path: path, kind: kind, byteCount: Int(information.st_size), isStream: false))
      } else {
        skippedCount += 1
      }
    case S_IFIFO where isNamed:
      files.append(InputFile(path: path, kind: InputKind(path: path), byteCount: 0, isStream: true))
    case S_IFCHR where isNamed, S_IFBLK where isNamed:
      missing.append((path, Self.deviceReason))
    case S_IFSOCK where isNamed:
      missing.append((path, "a socket, not a file"))
    default:
      skippedCount += 1
    }
  }

  private mutating func addFolder(_ path: String) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      let reason = access(path, R_OK | X_OK) == 0 ? "cannot be read" : String(cString: strerror(errno))
      missing.append((path, reason))
      return
    }
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
      add("\(base)/\(name)", isNamed: false)
    }
  }
}
