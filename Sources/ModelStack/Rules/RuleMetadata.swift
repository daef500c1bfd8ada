/// What a rule is: the manual, `gen rules`, `gen explain` and the tests all read this one value.
public struct RuleMetadata: Sendable {
  /// Kebab-case; it states the good condition.
  public let id: String
  /// What its findings weigh where they do not say otherwise.
  public let severity: Severity
  /// The same in hand-written files of the consumers, where what LiteLLM starts with and routes as written weighs a
  /// warning at most; nothing where the rule says nothing of such files.
  public let documentSeverity: Severity?
  /// What the examples are.
  public let form: Form
  /// One sentence: what holds where the rule is content.
  public let summary: String
  /// Why it matters: what happens to the operator otherwise.
  public let rationale: String
  /// What the rule cannot know, so that its silence is not misread.
  public let limits: String?
  /// The consumer's versions on which the facts behind it were verified.
  public let verifiedOn: [String]
  /// A fragment of its file on which it fires. Sections of models.yaml that it lacks are those of the smallest good stack.
  public let bad: String
  /// The same, put right.
  public let good: String
  /// Whether models.yaml may change its severity: not for syntax, decoding, unknown references and literal secrets.
  public let isAdjustable: Bool

  /// A file that examples can be of.
  public enum Form: String, Sendable {
    case modelsYAML = "models.yaml"
    case litellm = "LiteLLM's config.yaml"
    case ollama = "values of Ollama's chart"
    case fallback = "n8n's fallback ConfigMap"
    /// Several documents for several consumers.
    case documents = "hand-written files"
  }

  public init(
    id: String, severity: Severity, inDocuments documentSeverity: Severity? = nil, summary: String, rationale: String,
    limits: String? = nil, verifiedOn: [String] = [], bad: String, good: String, isAdjustable: Bool = true,
    form: Form = .modelsYAML
  ) {
    self.id = id
    self.severity = severity
    self.documentSeverity = documentSeverity
    self.form = form
    self.summary = summary
    self.rationale = rationale
    self.limits = limits
    self.verifiedOn = verifiedOn
    self.bad = bad
    self.good = good
    self.isAdjustable = isAdjustable
  }

  /// The limits in words, where the rule has none too.
  public var statedLimits: String { limits ?? "None: all that the rule needs stands in the file." }
}
