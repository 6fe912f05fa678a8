/// Why the text of a directive cannot be read, as facts.
package enum TextFault: Error, Hashable, Sendable {
  /// There is no such file.
  case noFile(String)
  /// It is a folder.
  case folder(String)
  /// Whoever runs the program may not read it.
  case mayNotRead(String)
  /// It is binary, or in an encoding that it does not name.
  case notText(String)
  /// It is packed, and the pack is broken.
  case brokenArchive(String)
  /// It is packed, and no Word document.
  case notWord(String)
  /// Its markup cannot be read.
  case brokenMarkup(String)
  /// It has more than so many mebibytes.
  case tooLarge(String, mebibytes: Int)
  /// Anything else, in the system's words.
  case failed(String, String)

  /// The fault in words, one line.
  package var phrase: Phrase {
    switch self {
    case .noFile(let name):
      Phrase(
        vi: "không có tệp “\(name)”; kiểm tra lại đường dẫn", en: "there is no file “\(name)”; check the path"
      )
    case .folder(let name):
      Phrase(
        vi: "“\(name)” là thư mục; ghi tên một tệp văn bản, HTML hoặc DOCX",
        en: "“\(name)” is a folder; name a file of text, HTML or DOCX")
    case .mayNotRead(let name):
      Phrase(
        vi: "không được phép đọc “\(name)”; hỏi người quản trị",
        en: "“\(name)” may not be read; ask its owner")
    case .notText(let name):
      Phrase(
        vi: "“\(name)” không phải văn bản UTF-8, HTML hay DOCX; lưu lại ở dạng ấy rồi đọc",
        en: "“\(name)” is no text in UTF-8, HTML or DOCX; save it as one of these")
    case .brokenArchive(let name):
      Phrase(
        vi: "“\(name)” là tệp nén bị hỏng; lấy lại bản gốc",
        en: "“\(name)” is packed and broken; get it again")
    case .notWord(let name):
      Phrase(
        vi: "“\(name)” là tệp nén nhưng không phải DOCX; giải nén rồi đọc từng tệp",
        en: "“\(name)” is packed and no DOCX; unpack it and read its files")
    case .brokenMarkup(let name):
      Phrase(
        vi: "“\(name)” có nội dung đánh dấu không đọc được; lưu lại thành văn bản rồi đọc",
        en: "the markup of “\(name)” cannot be read; save it as text")
    case .tooLarge(let name, let mebibytes):
      Phrase(
        vi: "“\(name)” lớn hơn \(mebibytes) MiB; cắt thành nhiều tệp",
        en: "“\(name)” has more than \(mebibytes) MiB; cut it into several files")
    case .failed(let name, let detail):
      Phrase(vi: "không đọc được “\(name)”: \(detail)", en: "cannot read “\(name)”: \(detail)")
    }
  }
}

extension Phrase {
  /// What the input is called in messages when it is no file.
  package static let standardInput = Phrase(vi: "đầu vào", en: "the input")
}
