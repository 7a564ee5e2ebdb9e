/// Whoever read our output has gone away: the program ends quietly.
struct OutputClosed: Error {}
