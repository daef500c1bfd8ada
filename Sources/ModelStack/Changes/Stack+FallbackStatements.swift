internal import YAML

extension Stack {
  /// What n8n's fallback ConfigMap says, in its order; nothing where none is made.
  var fallbackStatements: Statements {
    var told = Statements()
    guard let config = FallbackRenderer.config(of: self), let settings = fallbackConfig else { return told }
    told.sayHeader(of: self, traces: settings.traces)
    told.say("ConfigMap", config.metadata.name)
    told.say("label", config.metadata.labels)
    for tier in config.tiers {
      let subject = tier.alias.value
      told.say(nil, tier.model.value, about: subject)
      told.say("keys", tier.prefix, about: subject)
      told.say("asked at", tier.chatURL, about: subject)
      told.say("health asked at", tier.healthURL, about: subject)
      told.say("runs on", tier.mode.rawValue, about: subject)
    }
    told.say("health timeout", config.healthTimeout)
    told.say("health interval", config.healthInterval)
    return told
  }
}
