// swift-tools-version: 6.2

import PackageDescription

/// What every target is built with: STYLE in settings, so the compiler keeps it.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The rooms in the order that text flows through them; each may use those before it.
let rooms = [
  "GoldpanText", "GoldpanCoding", "GoldpanInsights", "GoldpanReports", "GoldpanKit", "GoldpanCLI",
]

/// What stands beside the tests of a room and is no source.
let goldenFolders = [
  "GoldpanCLI": ["Golden", "Sessions"], "GoldpanInsights": ["Golden"],
  "GoldpanReports": ["Golden", "HTML/Golden", "Charts/Golden"],
]

func dependencies(_ names: some Sequence<String>) -> [Target.Dependency] {
  names.map { .byName(name: $0) }
}

let package = Package(
  name: "goldpan",
  products: [
    .executable(name: "goldpan", targets: ["goldpan"]),
    .library(name: "GoldpanKit", targets: ["GoldpanKit"]),
  ],
  dependencies: [],
  targets: rooms.enumerated().flatMap { index, room -> [Target] in
    [
      .target(
        name: room, dependencies: dependencies(rooms[..<index]), swiftSettings: settings),
      .testTarget(
        name: room + "Tests", dependencies: dependencies(rooms[...index] + ["TestSupport"]),
        exclude: goldenFolders[room] ?? [],
        swiftSettings: settings),
    ]
  } + [
    .executableTarget(
      name: "goldpan", dependencies: ["GoldpanCLI"], swiftSettings: settings),
    .executableTarget(
      name: "goldpan-bench", dependencies: dependencies(rooms), path: "Tests/Benchmarks",
      exclude: ["multiply", "peers"],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: dependencies(rooms), path: "Tests/TestSupport",
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
