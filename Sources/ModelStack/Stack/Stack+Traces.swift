extension Stack {
  /// Every id that anything traces to, in the order of the sections.
  var traces: [Located<String>] {
    backends.flatMap(\.traces) + litellm.traces + (fallbackConfig?.traces ?? [])
  }
}
