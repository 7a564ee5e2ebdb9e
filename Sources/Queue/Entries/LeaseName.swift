package import Models

/// The parts of a lease ID: "q7f3a2bq-41-2" is the second lease of entry 41 of the queue q7f3a2bq.
package struct LeaseName: Sendable, Hashable {
  /// The queue's own name.
  package var queue: String
  /// The entry.
  package var sequence: Int
  /// Which of the entry's leases.
  package var number: Int

  package init(queue: String, sequence: Int, number: Int) {
    self.queue = queue
    self.sequence = sequence
    self.number = number
  }

  /// Reads a lease ID of the queue `queue`; nothing when it is no such.
  package init?(_ lease: LeaseID, of queue: String) {
    let parts = lease.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == queue, let sequence = Int(parts[1]), let number = Int(parts[2]),
      sequence > 0, number > 0
    else { return nil }
    self.init(queue: queue, sequence: sequence, number: number)
  }

  /// The ID as it travels.
  package var leaseID: LeaseID { LeaseID(rawValue: "\(queue)-\(sequence)-\(number)") }

  /// The alphabet of queue names.
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")

  /// A name for a new queue, drawn at random.
  package static func randomQueueName() -> String {
    "q" + String((0..<7).map { _ in alphabet[Int.random(in: alphabet.indices)] })
  }
}
