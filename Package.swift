// swift-tools-version: 6.2

import PackageDescription

// The arrows of the house: a module imports what stands to its right, and nothing else
// (docs/ARCHITECTURE.md draws them; `make` builds with the check that enforces them).
let package = Package(
  name: "taskboard",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "taskboard", targets: ["TaskBoard"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(name: "Deadlines"),
    .target(name: "Assignments", dependencies: ["Deadlines"]),
    .target(name: "Phrases", dependencies: ["Assignments", "Deadlines"]),
    .target(name: "Directives", dependencies: ["Assignments", "Deadlines"]),
    .target(name: "Documents", dependencies: ["CXML", "CZip", "Deadlines"]),
    .target(name: "TUI", dependencies: ["Assignments", "Deadlines", "Phrases"]),
    .target(name: "Reports", dependencies: ["Assignments", "Deadlines", "Phrases"]),
    .target(
      name: "Exchange", dependencies: ["Assignments", "Deadlines", "Documents", "Phrases", "Reports"]),
    .target(
      name: "Spreadsheets",
      dependencies: ["CXlsxWriter", "Deadlines", "Exchange", "Phrases", "Reports"]),
    .target(
      name: "Storage",
      dependencies: [
        "Assignments", "CSQLite", "Deadlines",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .target(name: "Curses", dependencies: ["CNcurses", "TUI"]),
    .executableTarget(
      name: "TaskBoard",
      dependencies: [
        "Assignments", "Curses", "Deadlines", "Directives", "Documents", "Exchange", "Phrases", "Reports",
        "Spreadsheets", "Storage", "TUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]
    ),

    // `make bench`: a board of any size, and what the program and a plain C program need on it.
    .executableTarget(
      name: "Bench",
      dependencies: [
        "Assignments", "Curses", "Deadlines", "Phrases", "Scoring", "Storage", "TUI",
      ],
      path: "Benchmarks/Bench"
    ),

    // `make evaluate`: how well the reader of directives does on passages whose tasks are known.
    .executableTarget(
      name: "Evaluate", dependencies: ["Assignments", "Deadlines", "Directives", "Scoring"],
      path: "Benchmarks/Evaluate"),
    .target(
      name: "Scoring", dependencies: ["Assignments", "Deadlines", "Directives"], path: "Benchmarks/Scoring"),

    .target(name: "TestSupport", dependencies: ["TUI"], path: "Tests/TestSupport"),
    .testTarget(name: "DeadlinesTests", dependencies: ["Deadlines", "TestSupport"]),
    .testTarget(name: "AssignmentsTests", dependencies: ["Assignments", "Deadlines", "TestSupport"]),
    .testTarget(
      name: "DirectivesTests",
      dependencies: ["Assignments", "Deadlines", "Directives", "Scoring", "TestSupport"],
      exclude: ["Passages"]
    ),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "TestSupport"], exclude: ["Tables"]),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Documents", "Exchange", "Phrases", "Reports", "TestSupport"]),
    .testTarget(name: "PhrasesTests", dependencies: ["Assignments", "Deadlines", "Phrases"]),
    .testTarget(
      name: "TUITests", dependencies: ["Assignments", "Deadlines", "Phrases", "TUI", "TestSupport"],
      exclude: ["Frames"]
    ),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Assignments", "Deadlines", "Phrases", "Reports", "TUI"],
      exclude: ["Pages"]
    ),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Assignments", "CSQLite", "Deadlines", "Storage", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "CursesTests",
      dependencies: ["Assignments", "CNcurses", "Curses", "Deadlines", "TUI", "TestSupport"]),
    .testTarget(name: "TaskBoardTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Assignments", "TUI", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "ManyHandsTests",
      dependencies: [
        "Assignments", "Deadlines", "Storage", "TUI", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "HostingTests",
      dependencies: [
        "Assignments", "Deadlines", "Phrases", "Storage", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "RemoteTests",
      dependencies: [
        "Assignments", "Deadlines", "Storage", "TUI", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "GalleryTests",
      dependencies: ["TUI", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),

    // The doors to C, one each: the terminal's, SQLite's, the spreadsheets', and those of markup and of
    // packed documents.
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CXML"),
    .systemLibrary(name: "CZip"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CXlsxWriter"),
  ],
  swiftLanguageModes: [.v6]
)

// The house rules, said once.
for target in package.targets
where target.type == .regular || target.type == .executable || target.type == .test {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
  // Where libxml2 has its headers; what pkg-config would add besides is the library itself, which is opened
  // when a document is read and not before. The tests look inside, and may have to read the headers anew when
  // the machine's have been brought up to date.
  if ["Documents", "DocumentsTests"].contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-Xcc", "-I/usr/include/libxml2"]))
  }
  if !["Curses", "TestSupport"].contains(target.name) {
    target.swiftSettings?.append(.strictMemorySafety())
  }
}
