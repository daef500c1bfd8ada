internal import YAML

/// What is known of a key of LiteLLM's config beside its name: the hand-written columns of the one table of keys. The
/// other columns, ``LiteLLMKeys``, are generated; ``LiteLLMSection/key(named:)`` joins both.
struct LiteLLMKeyNote: Sendable {
  /// Who reads the key.
  enum Reader: Sendable {
    case itsSection
    /// Another section has the key that is meant here, by the same name or another.
    case another(LiteLLMSection, as: String? = nil)
    /// A class of LiteLLM's lists it, and no code asks for it.
    case nobody
  }

  /// What it means, in a sentence or two, for editors.
  var meaning: String?
  /// What it takes, where the annotations do not tell.
  var shape: LiteLLMShape?
  /// What comes of a value of another type.
  var otherwise: LiteLLMConsequence?
  /// What models.yaml says in its place.
  var word: LiteLLMWord?
  /// How LiteLLM reads a text in place of a flag.
  var textInFlag: TextInFlag?
  var reader = Reader.itsSection

  /// How LiteLLM reads a text in place of a flag, without a word about it.
  enum TextInFlag: Sendable {
    /// Any text counts as true.
    case on
    /// Whatever is not `true` itself counts as unset.
    case unset
  }

  init(
    _ meaning: String? = nil, _ shape: LiteLLMShape? = nil, otherwise: LiteLLMConsequence? = nil,
    word: LiteLLMWord? = nil, textInFlag: TextInFlag? = nil, reader: Reader = .itsSection
  ) {
    self.meaning = meaning
    self.shape = shape
    self.otherwise = otherwise
    self.word = word
    self.textInFlag = textInFlag
    self.reader = reader
  }
}

/// What LiteLLM does with a value of the wrong type, as seen on 1.81.9 and 1.106.2 where no version is named.
enum LiteLLMConsequence: String, Sendable {
  case doesNotStart = "LiteLLM does not start"
  case newDoesNotStart = "LiteLLM 1.106.2 does not start"
  case oldDoesNotStart = "LiteLLM 1.81.9 does not start"
  case leavesModelOut = "LiteLLM leaves the model out"
  case newLeavesModelOut = "LiteLLM 1.106.2 leaves the model out"
  case failsRequests = "each request fails"
  /// Of one model alone under its alias nothing is compared.
  case failsComparison = "each request that compares it fails"
  case failsOnFailure = "each failure of a model becomes an error of LiteLLM's own"
  case neverCalled = "LiteLLM never calls the model"
  case answersError = "each answer becomes an error"
  case noCooldown = "nothing cools down"
  case readsLetters = "LiteLLM reads it letter by letter"
  case ignoresSection = "LiteLLM ignores all of it"
  case isUnset = "LiteLLM takes it for unset"
  case dropsNothing = "nothing is dropped"
  case refusedByProvider = "the provider refuses each request"

  /// Whether requests go wrong: the others weigh a warning.
  var severity: Severity {
    switch self {
    case .isUnset, .dropsNothing, .failsComparison, .refusedByProvider, .newLeavesModelOut, .oldDoesNotStart: .warning
    default: .error
    }
  }
}

/// What a key takes, and what comes of a value of another type, where that is known.
struct LiteLLMDemand: Sendable {
  var shape: LiteLLMShape
  var otherwise: LiteLLMConsequence?

  /// What comes of a value that is not as it must be.
  func consequence(of value: YAMLValue) -> LiteLLMConsequence? {
    if case .null = value.content, shape == .texts { return .doesNotStart }
    if value.string == "" { return nil }
    return otherwise
  }
}

/// What models.yaml says in place of a key of LiteLLM's.
enum LiteLLMWord: Sendable {
  case model(String)
  case backend(String)
  case litellm(String)
  /// A section of models.yaml.
  case section(String)
  /// The address: that of a service in the cluster, or of a provider.
  case address
  /// The context, where an engine has it rendered.
  case contextOfOllama
  case contextOfOwnServer
}

extension LiteLLMSection {
  /// The hand-written columns for a key.
  func note(on key: String) -> LiteLLMKeyNote? { notes[key] }

  private var notes: [String: LiteLLMKeyNote] {
    switch self {
    case .top: Self.topNotes
    case .modelList: Self.modelListNotes
    case .params: Self.paramsNotes
    case .info: Self.infoNotes
    case .router: Self.routerNotes
    case .proxy: Self.proxyNotes
    case .general: Self.generalNotes
    }
  }

  /// What a key takes; nil where no more is known than that LiteLLM reads it.
  func shape(of key: LiteLLMKeys.Key) -> LiteLLMShape? {
    note(on: key.name)?.shape ?? LiteLLMShape(key.types, isChecked: self == .params)
  }

  /// What a key takes, and what comes of another value; nil where nothing is known of it, or no code reads it here.
  func demand(on name: String) -> LiteLLMDemand? {
    guard isRead(name) else { return nil }
    let note = note(on: name)
    let key = keys.key(named: name)
    guard let shape = note?.shape ?? key.flatMap({ shape(of: $0) }) else { return nil }
    let annotated: LiteLLMConsequence = key?.since == nil ? .leavesModelOut : .newLeavesModelOut
    let isChecked = self == .params && note?.shape == nil
    return LiteLLMDemand(shape: shape, otherwise: note?.otherwise ?? (isChecked ? annotated : nil))
  }

  /// The keys that do something here.
  var described: [LiteLLMKeys.Key] { keys.described.filter { isRead($0.name) } }

  /// Whether a key that the packages know does something here.
  func isRead(_ key: String) -> Bool {
    switch note(on: key)?.reader {
    case nil, .itsSection: true
    case .another, .nobody: false
    }
  }
}
