import Testing

/// A declaration that other modules can use, with the comment above it.
private struct Declaration {
  var place: String
  var text: String
  var comment: [Substring]
  var isWitness: Bool
}

extension SourceTree.File {
  /// The `package` declarations, each with its comment.
  fileprivate var declarations: [Declaration] {
    var found: [Declaration] = []
    var comment: [Substring] = []
    for (number, line) in lines {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("///") {
        comment.append(text.dropFirst(3).drop { $0 == " " })
        continue
      }
      if text.hasPrefix("@"), !text.contains(" package ") { continue }
      let words = text.split(separator: " ").filter { !$0.hasPrefix("@") }
      if words.first == "package", words.dropFirst().first != "import" {
        // What a protocol of the standard library asks for is explained there.
        let isWitness = [
          "static func <", "static func ==", "static func +", "var description:", "func hash(",
          "func encode(",
          "init(from decoder", "init(stringLiteral", "init(extendedGraphemeClusterLiteral",
          "func callAsFunction", "init?(argument",
          "var debugDescription",
        ].contains { text.contains($0) }
        found.append(
          Declaration(place: "\(path):\(number)", text: String(text), comment: comment, isWitness: isWitness))
      }
      comment = []
    }
    return found
  }
}

@Suite struct `Explanations` {
  @Test func `there is something to explain`() {
    #expect(SourceTree.sources.flatMap(\.declarations).count > 300)
  }

  @Test(arguments: SourceTree.sources) func `every name that other modules use is explained`(
    file: SourceTree.File
  ) {
    for declaration in file.declarations where declaration.comment.isEmpty && !declaration.isWitness {
      Issue.record("\(declaration.place) has no comment: \(declaration.text)")
    }
  }

  @Test(arguments: SourceTree.sources) func `an explanation begins with one sentence on one line`(
    file: SourceTree.File
  ) {
    for declaration in file.declarations where !declaration.comment.isEmpty {
      let paragraph = declaration.comment.prefix { !$0.isEmpty && !$0.hasPrefix("- ") }
      let sentence = paragraph.joined(separator: " ")
      #expect(sentence.last.map { ".:".contains($0) } ?? false, "\(declaration.place): \(sentence)")
      #expect(sentence.first?.isLowercase == false, "\(declaration.place): \(sentence)")
    }
  }

  @Test(arguments: SourceTree.sources) func `a file says early what it holds`(file: SourceTree.File) {
    guard !file.path.contains("/Embedded/") else { return }
    let subject = file.lines.prefix(20).contains { line in
      ["///", "extension ", "struct ", "enum ", "class ", "func ", "let "].contains { line.text.contains($0) }
    }
    #expect(subject, "\(file.path)")
  }
}
