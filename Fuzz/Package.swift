// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the fuzzer's runtime is in no build of the program: `make fuzz`. Its module
// is the program's, through a link: a package may not reach outside its folder.
let package = Package(
  name: "fuzz",
  targets: [
    .target(name: "Deadlines"),
    .executableTarget(name: "FuzzDeadlines", dependencies: ["Deadlines"]),
  ],
  swiftLanguageModes: [.v6]
)
