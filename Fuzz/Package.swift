// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the fuzzer's runtime is in no build of the program: `make fuzz`. Its modules
// are the program's, through links: a package may not reach outside its folder.
let package = Package(
  name: "fuzz",
  targets: [
    .target(name: "Deadlines"),
    .target(name: "Assignments", dependencies: ["Deadlines"]),
    .target(name: "Directives", dependencies: ["Assignments", "Deadlines"]),
    .executableTarget(name: "FuzzDeadlines", dependencies: ["Deadlines"]),
    .executableTarget(name: "FuzzDirectives", dependencies: ["Assignments", "Deadlines", "Directives"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
