import Foundation

/// Finds what is to be sent: addresses and files as named, patterns, folders recursively in the order of their names.
struct InputWalker {
  /// The most files of one run, so that a wrong folder does not fill the memory.
  static let filesMax = 1_000_000
  private static let deviceReason = "a device, not a file: give a file, or - for standard input"
  /// /dev/null, the same on every Linux.
  private static let nullDevice: dev_t = 1 << 8 | 3

  private(set) var inputs: [SendInput] = []
  /// What was named and cannot be read: path and reason.
  private(set) var missing: [(path: String, reason: String)] = []
  /// What in folders is no file: links, sockets, devices.
  private(set) var skippedCount = 0

  /// Looks at every path; "-" is standard input.
  init(_ paths: [String]) {
    for path in paths {
      let lower = path.lowercased()
      if path == "-" {
        addStandardInput()
      } else if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
        inputs.append(.address(path))
      } else {
        let expanded = Glob.paths(path)
        for path in expanded.isEmpty ? [path] : expanded { add(path, isNamed: true) }
      }
    }
  }

  /// The bytes of all inputs together; nothing when one of them has no size.
  var byteCount: Int? {
    inputs.reduce(into: Int?.some(0)) { sum, input in
      sum = sum.flatMap { sum in input.byteCount.map { sum + $0 } }
    }
  }

  private mutating func addStandardInput() {
    var information = stat()
    let isDevice = fstat(STDIN_FILENO, &information) == 0 && information.st_mode & S_IFMT == S_IFCHR
    // A terminal ends when its person says so, the null device at once; no other device ever does.
    if isDevice, isatty(STDIN_FILENO) == 0, information.st_rdev != Self.nullDevice {
      missing.append(("-", Self.deviceReason))
    } else {
      inputs.append(.file(Self.stream("-")))
    }
  }

  private static func stream(_ path: String) -> InputFile {
    InputFile(path: path, byteCount: 0, modifiedNanoseconds: 0, isStream: true, isNamed: true)
  }

  private mutating func add(_ path: String, isNamed: Bool) {
    var information = stat()
    guard (isNamed ? stat(path, &information) : lstat(path, &information)) == 0 else {
      missing.append((path, String(cString: strerror(errno))))
      return
    }
    switch information.st_mode & S_IFMT {
    case S_IFDIR where isNamed:
      let count = (inputs.count, missing.count)
      addFolder(path)
      if (inputs.count, missing.count) == count { missing.append((path, "the folder holds nothing to send")) }
    case S_IFDIR:
      addFolder(path)
    case S_IFREG where inputs.count < Self.filesMax:
      let modified = information.st_mtim.tv_sec * 1_000_000_000 + information.st_mtim.tv_nsec
      inputs.append(
        .file(
          InputFile(
            path: path, byteCount: Int(information.st_size), modifiedNanoseconds: modified, isStream: false,
            isNamed: isNamed)))
    case S_IFIFO where isNamed:
      inputs.append(.file(Self.stream(path)))
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
