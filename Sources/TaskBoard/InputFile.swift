import Documents
import Foundation
import Glibc
import Phrases

/// A file that is read whole, or the standard input under the name `-`.
struct InputFile {
  /// The name that was typed.
  let name: String

  /// Reads the text.
  ///
  /// - Parameter language: The language that the input is named in.
  /// - Returns: The text of the file.
  /// - Throws: `TextFault`.
  func text(in language: Language) throws(TextFault) -> String {
    let title = name == "-" ? Phrase.standardInput(in: language) : name
    let bytes = try bytes(title, most: DocumentText.most)
    do throws(DocumentFailure) {
      return try DocumentText(bytes).text
    } catch {
      throw switch error {
      case .notText: .notText(title)
      case .brokenArchive: .brokenArchive(title)
      case .notWord: .notWord(title)
      case .brokenMarkup: .brokenMarkup(title)
      case .noLibrary(let library): .noLibrary(title, library)
      case .tooLarge: .tooLarge(title, mebibytes: DocumentText.most / 1_048_576)
      }
    }
  }

  /// Reads a table.
  ///
  /// - Parameter language: The language that the input is named in.
  /// - Returns: The table.
  /// - Throws: `TextFault` when there is no such file; `UnreadableTable` when it holds no table.
  func table(in language: Language) throws -> TableFile {
    let title = name == "-" ? Phrase.standardInput(in: language) : name
    let bytes = try bytes(title, most: TableFile.most)
    do throws(TableFailure) {
      return try TableFile(bytes)
    } catch {
      throw UnreadableTable(title, error)
    }
  }

  /// Reads the bytes, one more than are allowed at most.
  private func bytes(_ title: String, most: Int) throws(TextFault) -> [UInt8] {
    let descriptor = name == "-" ? STDIN_FILENO : unsafe open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw InputFile.fault(errno, title) }
    defer { if name != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= most {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw InputFile.fault(errno, title)
      }
      bytes.append(contentsOf: chunk.prefix(count))
    }
    return bytes
  }

  private static func fault(_ code: CInt, _ title: String) -> TextFault {
    switch code {
    case ENOENT, ENOTDIR: .noFile(title)
    case EISDIR: .folder(title)
    case EACCES, EPERM: .mayNotRead(title)
    default: .failed(title, unsafe String(cString: strerror(code)))
    }
  }
}

extension ExitStatus {
  /// The status for a text that cannot be read.
  init(_ fault: TextFault) {
    self =
      switch fault {
      case .noFile: .notFound
      case .mayNotRead: .notPermitted
      case .folder, .notText, .brokenArchive, .notWord, .brokenMarkup, .tooLarge: .notValid
      case .noLibrary: .unavailable
      case .failed: .failure
      }
  }
}
