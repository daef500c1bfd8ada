import ModelStack
import Testing

@Suite struct ModelReferenceTests {
  @Test func readsAllParts() throws {
    let reference = try ModelReference("localhost:5000/Team_1/My.Model-2:Q4_K.m")
    #expect(reference.host == "localhost:5000")
    #expect(reference.namespace == "Team_1")
    #expect(reference.name == "My.Model-2")
    #expect(reference.tag == "Q4_K.m")
    #expect(reference.text == "localhost:5000/Team_1/My.Model-2:Q4_K.m")
    #expect(reference.canonical == "localhost:5000/team_1/my.model-2:q4_k.m")
    #expect(!reference.isInLibrary)
  }

  @Test func leavesOutWhatIsNotWritten() throws {
    let reference = try ModelReference("phi4-mini")
    #expect(reference.host == nil && reference.namespace == nil && reference.tag == nil)
    #expect(reference.effectiveTag == "latest")
    #expect(reference.isInLibrary)
  }

  @Test(arguments: [
    "phi4-mini", "phi4-mini:latest", "library/phi4-mini", "PHI4-Mini:Latest",
    "registry.ollama.ai/library/phi4-mini:latest", "Registry.Ollama.AI/Library/phi4-mini",
  ])
  func oneModelHasOneCanonicalForm(text: String) throws {
    #expect(try ModelReference(text).canonical == "phi4-mini:latest")
    #expect(try ModelReference(text).isInLibrary)
  }

  @Test(arguments: [
    ("registry.ollama.ai/someone/phi4-mini", "someone/phi4-mini:latest"),
    ("hf.co/bartowski/Llama-3.2-1B-GGUF:Q4_K_M", "hf.co/bartowski/llama-3.2-1b-gguf:q4_k_m"),
    ("hf.co/library/phi4-mini", "hf.co/library/phi4-mini:latest"),
    ("phi4-mini:3.8b", "phi4-mini:3.8b"),
  ])
  func otherModelsKeepTheirPlace(text: String, canonical: String) throws {
    #expect(try ModelReference(text).canonical == canonical)
  }

  @Test(arguments: [
    ("gpt-oss:cloud", ModelReference.Source.cloud, "cloud"),
    ("gpt-oss:120b-Cloud", .cloud, "120b-Cloud"),
    ("gpt-oss:20b:cloud", .cloud, "20b-cloud"),
    ("gpt-oss:20b:local", .local, "20b"),
    ("gpt-oss:local", .local, "local"),
    ("gpt-oss:20b", nil, "20b"),
    ("my-cloud", nil, "latest"),
    ("gpt-oss:cloudy", nil, "cloudy"),
  ])
  func readsSourceMarkers(text: String, source: ModelReference.Source?, effectiveTag: String) throws {
    let reference = try ModelReference(text)
    #expect(reference.source == source)
    #expect(reference.isCloud == (source == .cloud))
    #expect(reference.effectiveTag == effectiveTag)
  }

  @Test(arguments: [
    ("", "the model name is empty", 0),
    (":latest", "the model name is empty", 0),
    ("phi4-mini:", "the tag is empty", 10),
    ("library/", "the model name is empty", 8),
    ("/phi4-mini", "the namespace is empty", 0),
    ("//phi4-mini", "the host is empty", 0),
    ("hf.co//phi4-mini", "the namespace is empty", 6),
    ("a/b/c/d", "a third '/' in a reference that can only be 'host/namespace/name:tag'", 5),
    ("phi4 mini", "the model name holds a space, which cannot stand there", 4),
    ("phi4-mini: 3.8b", "the tag holds a space, which cannot stand there", 10),
    ("phi4-mini:3.8b ", "the tag holds a space, which cannot stand there", 14),
    ("hf.co/a.b/c", "the namespace holds '.', which cannot stand there", 7),
    ("a:b:c", "the model name holds ':', which cannot stand there", 1),
    ("gpt-oss::cloud", "the tag is empty", 8),
    ("a/b:5000/c", "the namespace holds ':', which cannot stand there", 3),
    ("-phi", "the model name begins with '-', where only a letter, a digit or '_' may stand", 0),
    ("phi:.5", "the tag begins with '.', where only a letter, a digit or '_' may stand", 4),
    ("ollama/phi4@mini", "the model name holds '@', which cannot stand there", 11),
    ("phi4-müni", "the model name holds U+00FC, which cannot stand there", 6),
    ("phi4\tmini", "the model name holds U+0009, which cannot stand there", 4),
    ("phi:é", "the tag holds U+00E9, which cannot stand there", 4),
    ("phi\u{301}:x", "the model name holds U+0301, which cannot stand there", 3),
  ])
  func saysWhatIsWrongAndWhere(text: String, message: String, offset: Int) {
    let error = #expect(throws: ModelReferenceError.self) { try ModelReference(text) }
    #expect(error?.words == message)
    #expect(error?.offset == offset)
  }

  @Test func boundsTheLengthOfEachPart() throws {
    let longest = String(repeating: "a", count: 80)
    let host = String(repeating: "h", count: 350)
    #expect(throws: Never.self) { try ModelReference("\(host)/\(longest)/\(longest):\(longest)") }
    let tooLong = #expect(throws: ModelReferenceError.self) { try ModelReference("phi:\(longest)a") }
    #expect(tooLong?.words == "the tag is longer than 80 bytes")
    #expect(tooLong?.offset == 4)
    let tooLongHost = #expect(throws: ModelReferenceError.self) { try ModelReference("\(host)h/n/phi") }
    #expect(tooLongHost?.words == "the host is longer than 350 bytes")
  }
}
