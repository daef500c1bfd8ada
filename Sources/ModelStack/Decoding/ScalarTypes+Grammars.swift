internal import YAML

// Scalars whose text has a grammar of its own: quantities, durations, references to models, engines.

extension ValueType where Value == Located<Quantity> {
  static let quantity = ValueType.scalar(.quantity) { node in
    do throws(QuantityError) {
      return .success(try Quantity(node.text))
    } catch {
      return .failure(ScalarProblem(message: error.message, hint: error.hint))
    }
  }
}

extension ValueType where Value == Located<Duration> {
  static let duration = ValueType.scalar(.duration(allowsForever: false)) { node in
    do throws(DurationError) {
      return .success(try Duration(node.text))
    } catch {
      return .failure(ScalarProblem(message: error.message, hint: error.hint, replacement: error.proposal))
    }
  }

  /// How long to wait: longer than no time. LiteLLM takes zero for unset (``AttemptTimeout``).
  static let timeout = ValueType(description: duration.description) { node, site in
    let decoded = duration.decode(node, site)
    guard let value = decoded.value, value.value == .zero else { return decoded }
    return .failure(
      DecodingRule.validValue.diagnostic(
        "\(site.title) takes a duration above zero", at: value.range,
        hint: "write how long to wait, such as '30s', or remove the key"))
  }
}

extension ValueType where Value == Located<KeepAlive> {
  static let keepAlive = ValueType.scalar(.duration(allowsForever: true)) { node in
    do throws(KeepAliveError) {
      return .success(try KeepAlive(node.text))
    } catch {
      return .failure(ScalarProblem(message: error.message, hint: error.hint, replacement: error.proposal))
    }
  }
}

extension ValueType where Value == Located<ModelReference> {
  static let modelReference = ValueType.scalar(.modelReference) { node in
    do throws(ModelReferenceError) {
      return .success(try ModelReference(node.text))
    } catch {
      return .failure(ScalarProblem(message: error.message(about: node.text), hint: ModelReferenceError.hint))
    }
  }
}

extension ValueType where Value == Located<Engine> {
  static let engine = ValueType.scalar(.text) { node in
    let text = node.text
    let engine = Engine(text)
    if engine.isSelfHosted || LiteLLMProviders.all.contains(text) { return .success(engine) }
    let own = [Engine.vllm, .ollama, .openAICompatible].map(\.name)
    let names = own + LiteLLMProviders.all.sorted()
    let words = own.map { "'\($0)'" }.joined(separator: ", ")
    return .failure(
      ScalarProblem(
        message: "there is no engine '\(text)'",
        hint: Suggestion.nearest(to: text, among: names).first.map { "write '\($0)'" }
          ?? "write \(words), or a provider as LiteLLM names it",
        replacement: Suggestion.onlyNearest(to: text, among: names)))
  }
}

extension ValueType {
  /// Another value made from this one; described alike.
  func mapped<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueType<Other> {
    ValueType<Other>(description: description) { node, site in decode(node, site).map(transform) }
  }
}
