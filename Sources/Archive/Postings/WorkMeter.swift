/// The work of one search, held within a bound: when it is spent the search ends with what it has, and says so.
final class WorkMeter {
  private(set) var left: Int
  private(set) var isSpent = false

  /// One unit is a match that is looked at; reading a block of postings counts as four.
  init(_ units: Int) { left = units }

  /// As much again, for the next question.
  func refill(_ units: Int) { (left, isSpent) = (units, false) }

  @inline(__always)
  func take(_ units: Int = 1) {
    left -= units
    if left < 0 { isSpent = true }
  }
}
