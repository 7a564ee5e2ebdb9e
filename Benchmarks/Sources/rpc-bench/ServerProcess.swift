import Glibc

/// A server in a process of its own, whose CPU time is read from the system.
struct ServerProcess {
  let port: Int
  private let pid: pid_t
  private let input: Int32

  /// Starts this executable as `serve <kind>`, and reads the port that it prints.
  init(_ kind: String) throws {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw BenchError("no pipe") }
    for descriptor in [toChild[1], fromChild[0]] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    let words: [String] = ["rpc-bench", "serve", kind]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var pid = pid_t()
    let status = posix_spawn(&pid, "/proc/self/exe", &actions, nil, &arguments, environ)
    close(toChild[0])
    close(fromChild[1])
    guard status == 0 else { throw BenchError("the server cannot be started: \(status)") }
    var line = [UInt8](repeating: 0, count: 32)
    let count = read(fromChild[0], &line, line.count)
    let text = String(decoding: line.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self)
    guard let port = Int(text), port > 0 else { throw BenchError("the \(kind) server said no port") }
    self.port = port
    self.pid = pid
    input = toChild[1]
    close(fromChild[0])
  }

  /// User and system time so far, of all threads, in microseconds.
  func cpuMicroseconds() throws -> Double {
    // Nanoseconds on the CPU, per thread: finer than the clock ticks of /proc/PID/stat.
    var clock = clockid_t()
    guard clock_getcpuclockid(pid, &clock) == 0 else { throw BenchError("the server is gone") }
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { throw BenchError("the server's clock cannot be read") }
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  func stop() {
    close(input)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }
}
