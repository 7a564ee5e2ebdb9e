import Testing

@testable import RPC

struct ReceiverStockTests {
  /// Whatever order requests come and calls end in: no context is lost, and one waits as long as there is one to wait.
  @Test(arguments: 0..<50) func noContextIsLost(_ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let stock = ReceiverStock(Array(0..<100))
    var waiting = Set(stock.start())
    var busy: [Int] = []
    var asleep = 100 - waiting.count
    for _ in 0..<2_000 {
      if Bool.random(using: &generator), let context = waiting.randomElement(using: &generator) {
        waiting.remove(context)
        busy.append(context)
        if let woken = stock.received() {
          let isNew = waiting.insert(woken).inserted
          #expect(isNew)
          #expect(!busy.contains(woken))
          asleep -= 1
        }
      } else if let index = busy.indices.randomElement(using: &generator) {
        let context = busy.remove(at: index)
        if stock.finished() {
          waiting.insert(context)
        } else {
          asleep += 1
          if let woken = stock.sleep(context) {
            waiting.insert(woken)
            asleep -= 1
          }
        }
      }
      #expect(stock.waiting == waiting.count)
      #expect(waiting.count + busy.count + asleep == 100)
      #expect(!waiting.isEmpty || asleep == 0)
    }
  }
}
