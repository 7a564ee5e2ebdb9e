import Training

@main
enum Main {
  static func main() { TrainCommand.main() }
}
