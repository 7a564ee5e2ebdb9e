import Foundation
import Testing

/// The completion script as bash runs it.
@Suite struct CompletionTests {
  @Test(arguments: [
    (["send", "fol"], "folder"), (["send", "page.html", "folder/"], "folder/a.txt"), (["up", "--data", ""], "folder"),
    (["search", "--config", "n"], "newswire.json"), (["up", "--log-format", "j"], "json"),
    (["search", "--color", "al"], "always"), (["health", "q"], "query"),
    (["call", "newswire.v1.Query/Sea"], "newswire.v1.Query/Search"),
  ])
  func wordsAreCompleted(words: [String], completion: String) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-completion-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "folder"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["page.html", "newswire.json", "folder/a.txt"] { try Data().write(to: folder.appending(path: name)) }
    let script = try await Program(name: "newswire").run(["--generate-completion-script", "bash"]).output
    try Data(script.utf8).write(to: folder.appending(path: "newswire.bash"))
    let bash = Program(name: "bash", directory: URL(filePath: "/usr/bin"))
    let outcome = try await bash.run(["-c", Self.driver, folder.path] + words)
    #expect(outcome.output.split(separator: "\n").map(String.init) == [completion], "\(outcome.errors)")
  }

  /// What bash does when the tabulator is pressed after the last word; $0 is the folder to work in.
  private static let driver = """
    cd "$0" && source ./newswire.bash
    COMP_WORDS=(newswire "$@") COMP_CWORD=$# COMP_LINE="newswire $*"
    COMP_POINT=${#COMP_LINE} COMPREPLY=()
    _newswire newswire "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf '%s\\n' "${COMPREPLY[@]}"
    """
}
