internal import CLibFuzzer
internal import FuzzTargets
internal import Glibc

/// `fuzz TARGET [libFuzzer's arguments]`; `fuzz` alone lists the targets.
@main
enum Main {
  /// Set once, before the loop: libFuzzer's callback carries no context.
  nonisolated(unsafe) private static var target: FuzzTarget?

  static func main() {
    guard let name = CommandLine.arguments.dropFirst().first else { return FuzzTarget.all.forEach { print($0.name) } }
    guard let chosen = FuzzTarget.all.first(where: { $0.name == name }) else {
      print("no target \(name)")
      exit(64)
    }
    target = chosen
    var arguments = ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)).map { strdup($0) } + [nil]
    var count = Int32(arguments.count - 1)
    arguments.withUnsafeMutableBufferPointer { buffer in
      var base = buffer.baseAddress
      exit(
        LLVMFuzzerRunDriver(&count, &base) { data, size in
          do { try Main.target?.run(Array(UnsafeBufferPointer(start: data, count: size))) } catch {
            fatalError("\(error)")
          }
          return 0
        })
    }
  }
}
