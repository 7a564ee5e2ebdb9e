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

  @Option(help: "Rounds over all examples.")
  var epochs = 5

  @Option(help: "The size of a step.")
  var rate: Float = 0.15

  @Option(help: "The share of features that an example does not see.")
  var dropout = 0.15

  @Option(help: "The share of tokens that do not see their own word.")
  var wordDropout = 0.25

  @Option(help: "Occurrences that a feature needs.")
  var countMin = 3

  @Option(help: "For the order and for what is dropped.")
  var seed: UInt64 = 1

  @Option(help: "Fragments of each WikiANN.")
  var wiki = 8_000

  @Option(help: "How much such a fragment counts.")
  var wikiWeight: Float = 0.5

  @Option(help: "Features that the model keeps.")
  var rows = 150_000

  /// What ArgumentParser asks for.
  public init() {}

  /// Trains, measures, writes.
  public func run() throws {
    var options = ChainTrainer.Options()
    (options.epochs, options.rate, options.dropout) = (epochs, rate, dropout)
    (options.wordDropout, options.countMin, options.seed) = (wordDropout, countMin, seed)
    let recipe = Recipe(data: data, prose: prose, wikiCount: wiki, wikiWeight: wikiWeight)
    let set = compare ? try recipe.comparison() : try recipe.examples(all: all)
    print("\(set.count) examples")
    var trainer = ChainTrainer(set, options: options)
    trainer.train { print($0) }
    let model = trainer.model(rowsMax: rows)
    let file = model.file
    print("\(model.count) features, \(file.count) bytes")
    if let output { try Data(file).write(to: URL(fileURLWithPath: output)) }
    for (name, score) in try recipe.scores(NameTagger(model.tagger), compare: compare) {
      print("\(name): \(score.summary)")
      for line in score.errors.prefix(errors) { print("  \(line)") }
    }
  }
}
