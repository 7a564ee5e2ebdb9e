public import ArgumentParser
internal import Enrichment
internal import Foundation

/// `newswire-train`: makes the models that the product ships, from labelled sets.
public struct TrainCommand: ParsableCommand {
  /// Its name and help.
  public static let configuration = CommandConfiguration(
    commandName: "newswire-train", abstract: "Train and measure the tagger of names.")

  @Argument(help: "The folder with the labelled sets (JSON Lines).")
  var data: String

  @Option(help: "Write the model here.")
  var output: String?

  @Option(help: "The folder with our own training prose.")
  var prose: String?

  @Flag(help: "Learn the tests of the development half too: for the model that ships.")
  var all = false

  @Flag(help: "Learn CoNLL-2003's training part alone and measure on its development part, to compare trainers.")
  var compare = false

  @Option(help: "Print what is wrong in the first so many sentences of each measure.")
  var errors = 0

  @Option var epochs = 5
  @Option var rate: Float = 0.15
  @Option var dropout = 0.15
  @Option var wordDropout = 0.25
  @Option var countMin = 3
  @Option var decay: Float = 0
  @Option var seed: UInt64 = 1
  @Option var wiki = 8_000
  @Option var wikiWeight: Float = 0.5
  @Option var rows = 150_000
  @Option var german = 1
  @Option var bias: Float = 0

  /// What ArgumentParser asks for.
  public init() {}

  /// Trains, measures, writes.
  public func run() throws {
    var options = ChainTrainer.Options()
    (options.epochs, options.rate, options.dropout) = (epochs, rate, dropout)
    (options.wordDropout, options.countMin, options.seed, options.decay) = (wordDropout, countMin, seed, decay)
    let recipe = Recipe(data: data, prose: prose, wikiCount: wiki, wikiWeight: wikiWeight, germanCopies: german)
    let set = compare ? try recipe.comparison() : try recipe.examples(all: all)
    print("\(set.count) examples")
    var trainer = ChainTrainer(set, options: options)
    trainer.train { print($0) }
    let model = trainer.model(rowsMax: rows, bias: bias)
    let file = model.file
    print("\(model.count) features, \(file.count) bytes")
    if let output { try Data(file).write(to: URL(fileURLWithPath: output)) }
    for (name, score) in try recipe.scores(NameTagger(model.tagger), compare: compare) {
      print("\(name): \(score.summary)")
      for line in score.errors.prefix(errors) { print("  \(line)") }
    }
  }
}
