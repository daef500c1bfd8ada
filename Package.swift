// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The tests run these on many thousands of inputs, where code over bytes that is not optimized takes ten times as long.
let optimized = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "gen",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "gen", targets: ["gen"])
  ],
  dependencies: [
    // One version, so that two builds of a commit are the same.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: optimized),
    .target(name: "ModelStack", dependencies: ["YAML"], swiftSettings: optimized),
    .executableTarget(
      name: "gen",
      dependencies: [
        "ModelStack", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "TestSupport",
      dependencies: ["ModelStack", "YAML"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    .testTarget(
      name: "YAMLTests",
      dependencies: ["YAML", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ModelStackTests",
      dependencies: ["ModelStack", "YAML", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GenTests",
      dependencies: ["gen", "ModelStack", "YAML", "TestSupport"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
