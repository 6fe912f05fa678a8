import Phrases

// What stands on the page in sentences.
extension QueryPage {
  /// What a query is.
  var description: [String] {
    paragraph(
      """
      Câu hỏi là các điều kiện cách nhau bằng dấu cách; mọi điều kiện phải đúng.
      Trong một điều kiện, các giá trị cách nhau bằng dấu phẩy; đúng một là được, trừ missing.
      Bảng (phím /), taskboard list và các cách xem được giữ hiểu cùng một ngôn ngữ;
      trên bảng, Tab điền nốt điều kiện.
      Điều không hiểu được thì được chỉ ra, kèm những gì có thể đứng ở đó; khi ấy mã kết thúc là 2.
      """,
      """
      A query is made of terms with blanks between them; all must hold.
      In a term values stand with commas between them; one that holds is enough, but for missing.
      The board (key /), taskboard list and kept views understand the same language;
      on the board Tab completes a term.
      What is not understood is pointed at, with what could stand there; the exit status is then 2.
      """)
  }

  /// What is looked for in the text.
  var words: [String] {
    paragraph(
      """
      Chữ không có dấu hai chấm được tìm trong nội dung nhiệm vụ. Gõ không dấu thì tìm được mọi dấu,
      gõ có dấu thì đúng dấu.
      Cụm từ đặt trong dấu ngoặc kép; trong vỏ lệnh, cả câu hỏi đặt trong dấu nháy đơn.
      """,
      """
      Words without a colon are looked for in the text. Typed without marks they find any marks,
      typed with marks they are strict.
      A phrase stands in double quotes; in a shell the whole query stands in single quotes.
      """)
  }

  /// How days are written.
  var days: [String] {
    paragraph(
      """
      2025-12-31 hoặc 31/12/2025, tháng 2025-12, năm 2025. Tháng và năm là mọi ngày của chúng:
      due<2026 là đến hết năm 2025, due>2025-12 là từ ngày 1/1/2026.
      """,
      """
      2025-12-31 or 31/12/2025, a month 2025-12, a year 2025. Months and years are all their days:
      due<2026 is until the end of 2025, due>2025-12 is from 1 January 2026 on.
      """)
  }

  private func paragraph(_ vi: String, _ en: String) -> [String] {
    (name.hasSuffix("vi.7") ? vi : en).split(separator: "\n").map(String.init)
  }
}
