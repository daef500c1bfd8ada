/// The layers of a model that keep a cache of the context, by how much of it they keep.
struct CacheLayers: Equatable {
  /// Layers that keep all of it.
  var full = 0
  /// Layers that keep a window.
  var sliding = 0
}

extension ModelShape {
  var cacheLayers: CacheLayers {
    var layers = CacheLayers()
    let owners = max(0, blockCount - (sharedKVLayers ?? 0))
    for layer in 0..<owners where keepsCache(layer) {
      if isSliding(layer) { layers.sliding += 1 } else { layers.full += 1 }
    }
    return layers
  }

  /// Elements that a layer keeps for one token.
  var fullLayerElements: Int { (globalCache ?? cache).elements }
  var slidingLayerElements: Int { cache.elements }

  /// True where some layers are recurrent and keep a state of their own, which does not grow with the context.
  var hasRecurrentLayers: Bool { attentionLayers != nil || fullAttentionInterval != nil }

  private func keepsCache(_ layer: Int) -> Bool {
    if let attentionLayers, !attentionLayers.contains(layer) { return false }
    if let crossAttentionLayers, crossAttentionLayers.contains(layer) { return false }
    if let fullAttentionInterval, (layer + 1) % fullAttentionInterval != 0 { return false }
    return true
  }

  private func isSliding(_ layer: Int) -> Bool {
    guard slidingWindow != nil, let slidingWindowPeriod else { return false }
    return (layer + 1) % slidingWindowPeriod != 0
  }
}
