/// The JavaScript with which an n8n workflow finds the first tier that is up.
///
/// It bypasses LiteLLM for the tiers in the cluster, which is its purpose: it works while LiteLLM does not. A Code node
/// runs it without `$http` and `fetch`; what it has is `this.helpers.httpRequest` (n8n 1.123.81 and 2.41.1, with task
/// runners and without), and in strict mode no `this`. Each item keeps its data and its link to the item it came from.
enum RoutingPattern {
  static func javaScript(for config: FallbackConfig) -> String {
    let tiers = config.tiers.enumerated().map { number, tier in
      entry(of: tier, isLast: number == config.tiers.count - 1)
    }
    return """
      // Picks the first tier that is up, for a Code node in its mode "Run Once for All Items". In the HTTP Request node
      // after it, send the request to {{ $json.endpoint }}, with {{ $json.model }} as its model.
      // The tiers stand in the order of the fallback chain; the last one is taken without a health check.
      const healthTimeout = \(config.healthTimeout.value.milliseconds); // milliseconds
      const tiers = [
      \(tiers.joined(separator: "\n"))
      ];

      const { httpRequest } = this.helpers; // not inside 'try': where n8n has no such helper, the node has to fail

      let tier;
      const skipped = []; // why each tier before it was not taken
      for (const { health, ...candidate } of tiers) {
        tier = candidate;
        if (health === undefined) break;
        try {
          await httpRequest({ url: health, timeout: healthTimeout }); // rejects an error status, too
          break;
        } catch (error) {
          skipped.push(`${candidate.mode}: ${error.message ?? error.description}`);
        }
      }
      return $input.all().map((item) => ({ ...item, json: { ...item.json, ...tier, skipped } }));

      """
  }

  private static func entry(of tier: FallbackConfig.Tier, isLast: Bool) -> String {
    let members: [(String, String?)] = [
      ("mode", tier.mode.rawValue), ("health", isLast ? nil : tier.healthURL), ("endpoint", tier.requestURL),
      ("model", tier.model.value),
    ]
    let lines = members.compactMap { name, value in value.map { "    \(name): \(literal($0))," } }
    return "  {\n" + lines.joined(separator: "\n") + "\n  },"
  }

  /// A JavaScript string. JSON's are JavaScript's (ECMA-262, since 2019).
  private static func literal(_ text: String) -> String { JSON.string(text).text }
}
