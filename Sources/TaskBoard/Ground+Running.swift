import Assignments
import Phrases

extension Ground {
  /// Runs a line of words and answers how it ended; an error is one line on standard error.
  func run(_ words: [String]) -> ExitStatus {
    do {
      if isGated { try HostRule.check(words, on: self) }
      if let keys = KeysLine(words) {
        try finishing { try keys.run(on: self) }
      } else if let summary = SummaryLine(words) {
        try finishing { try summary.run(on: self) }
      } else {
        try run(TaskBoard.command(words))
      }
      return .success
    } catch let page as HelpPage {
      return finish { try out.page(page) }
    } catch let error as BoardError {
      return finish(.init(error)) { try note(error.phrase) }
    } catch let unavailable as SummaryUnavailable {
      return finish(.unavailable) { try note(unavailable.phrase) }
    } catch let mistake as UsageMistake {
      return end(by: mistake)
    } catch let mistake as ConfigurationMistake {
      return finish(.usage) { try note(mistake.phrase) }
    } catch let fault as TextFault {
      return finish(.init(fault)) { try note(fault.phrase) }
    } catch let fault as TableFault {
      return finish(.notValid) { try note(fault.phrase) }
    } catch let table as UnreadableTable {
      return finish(table.status) { try note(table.phrase) }
    } catch let refused as ImportRefused {
      return finish(.notValid) { try note(refused.phrase) }
    } catch let fault as HostFault {
      return finish(.unavailable) { try note(fault.phrase) }
    } catch is Found {
      return .found
    } catch Output.Failure.closed {
      return .success
    } catch is HungUp {
      return .failure
    } catch Output.Failure.failed(let detail) {
      return finish(.failure) { try note(.outputFailed(detail)) }
    } catch {
      return finish(.failure) { try note(BoardError.unexpected(String(describing: error)).phrase) }
    }
  }

  /// Says what is wrong with a line, and ends.
  func end(by mistake: UsageMistake) -> ExitStatus {
    finish(.usage) { try note(mistake.phrase) }
  }

  /// Runs a command to the end, with all it printed sent off.
  func run(_ command: any Command) throws {
    try finishing { try command.run(on: self) }
  }

  /// Does some work, and sends off what it printed whether it succeeds or not.
  private func finishing(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      try out.flush()
      throw error
    }
    try out.flush()
  }

  /// Says a last word and ends; a word that nobody can hear changes nothing.
  private func finish(_ status: ExitStatus = .success, _ lastWord: () throws -> Void) -> ExitStatus {
    do {
      try lastWord()
      try out.flush()
      return status
    } catch {
      return status == .success && !(error is Output.Failure) ? .failure : status
    }
  }
}
