import Foundation

// Makes boards of any size, and measures what the program needs on them beside what a plain C program needs.
let usage = """
  usage: Bench make N FILE [--agencies data/agencies.json]
         Bench run FILE --taskboard PATH --floor PATH [--rounds 15] [--markdown]
         Bench exchange FILE --taskboard PATH --floor PATH --import-floor PATH [--markdown]
  """

do {
  let given = Array(CommandLine.arguments.dropFirst())
  let arguments = try Arguments(Array(given.dropFirst()), flags: ["--markdown"])
  switch given.first {
  case "make": try MakeCommand(arguments).run()
  case "run": try RunCommand(arguments).run()
  case "exchange": try ExchangeCommand(arguments).run()
  default: throw Complaint(usage)
  }
} catch {
  FileHandle.standardError.write(Data("Bench: \(error)\n".utf8))
  exit(1)
}
