import Foundation
import Testing

@testable import Operations

@Suite struct ConfigurationFileTests {
  func file(_ json: String) throws(ProgramFailure) -> ConfigurationFile {
    try ConfigurationFile(Data(json.utf8), name: "a.json")
  }

  @Test func valuesAreTakenAsTheirTexts() throws {
    let file = try file(
      #"{"logLevel": "debug", "ingest": {"depthMax": 100, "logFormat": "json"}, "query": "tcp://a:1", "workers": 2}"#)
    #expect(
      file.values == [
        ["logLevel"]: "debug", ["ingest", "depthMax"]: "100", ["ingest", "logFormat"]: "json", ["query"]: "tcp://a:1",
        ["workers"]: "2",
      ])
  }

  @Test(arguments: [
    (#"{"ingest": {"depthMacks": 100}}"#, #""depthMacks" is not a setting of "ingest"; did you mean "depthMax"?"#),
    (#"{"ingest": {"depth_max": 100}}"#, #"did you mean "depthMax"?"#),
    (#"{"ingest": {"lanes": 4}}"#, #""lanes" is not a setting of "ingest"; it belongs to "enrich""#),
    (#"{"loglevel": "debug"}"#, #""loglevel" is not a setting or a section; did you mean "logLevel"?"#),
    (#"{"ingset": {"depthMax": 100}}"#, #"did you mean "ingest"?"#),
    (#"{"colour": "red"}"#, #""colour" is not a setting or a section; there are "#),
    (#"{"ingest": {"depthMax": [1]}}"#, "ingest.depthMax in a.json is not a single value"),
    (#"{"logLevel": null}"#, "logLevel in a.json is not a single value"), ("[1]", "a.json holds no JSON object"),
    ("", "a.json is not JSON: it is empty"), (#"{"logLevel": "debug""#, "a.json is not JSON: it ends in the middle"),
    ("{\n\"logLevel\": debug\n}", "a.json is not JSON: line 2 is not as JSON is written"),
  ])
  func whatNobodyKnowsIsNamed(json: String, words: String) {
    let failure = #expect(throws: ProgramFailure.self) { try file(json) }
    #expect(failure?.exitStatus == .badConfiguration)
    #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    #expect(failure?.message.contains("a.json") == true)
    #expect(failure?.message.contains("\n") == false)
  }
}
