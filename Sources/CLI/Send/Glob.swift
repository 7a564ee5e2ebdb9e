import Foundation

/// Patterns such as "news/*.html" that no shell has put files for.
enum Glob {
  /// The paths that a pattern stands for, in the order of their names; none when it is a path that exists, or no pattern.
  static func paths(_ pattern: String) -> [String] {
    guard pattern.contains(where: { "*?[{".contains($0) }), access(pattern, F_OK) != 0 else { return [] }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, GLOB_BRACE | GLOB_TILDE, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
    let names = (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    return Array(Set(names)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
