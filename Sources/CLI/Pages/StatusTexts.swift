import Models

/// The state of services for a terminal.
enum StatusTexts {
  static func queue(_ stats: QueueStatsResponse) -> String {
    var text = """
      waiting   \(stats.waiting)
      leased    \(stats.leased)
      done      \(stats.done)
      dead      \(stats.dead)
      room for  \(max(0, stats.depthMax - stats.waiting - stats.leased)) of \(stats.depthMax)

      """
    if stats.waiting > 0 {
      text += "oldest    \(ReadingForms.age(milliseconds: stats.oldestWaitingMilliseconds)) old\n"
    }
    for worker in stats.workers {
      let idle = ReadingForms.age(milliseconds: worker.idleMilliseconds)
      text += "worker    \(worker.workerID.rawValue.neutralised()): \(worker.leased) leased, heard of \(idle) ago\n"
    }
    return text
  }

  static func deadLetter(_ letter: DeadLetter) -> String {
    let name = letter.title.isEmpty ? letter.url : letter.title
    let shown = name.isEmpty ? "no title" : name.neutralised()
    let died = letter.diedAt.map { ReadingForms.shortDate($0) } ?? ""
    return """
      \(letter.documentID)  \(shown)
          \(letter.reason.neutralised())
          \(died) · \(ReadingForms.count(letter.attempts, "attempt")) · \(ReadingForms.bytes(letter.contentBytes))

      """
  }
}
