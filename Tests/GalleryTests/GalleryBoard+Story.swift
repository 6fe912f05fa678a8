extension GalleryBoard {
  /// The members beside the first secretary, as the command line adds them.
  static let members: [[String]] =
    [
      ["bxd", "Đầu mối Bộ Xây dựng", "BXD"], ["bgddt", "Đầu mối Bộ Giáo dục và Đào tạo", "BGDĐT"],
      ["bnnmt", "Đầu mối Bộ Nông nghiệp và Môi trường", "BNNMT"], ["byt", "Đầu mối Bộ Y tế", "BYT"],
    ].map { [$0[0], "--name", $0[1], "--role", "liaison", "--agency", $0[2]] }
    + [
      ["vanphong", "--name", "Văn phòng Tổ công tác", "--role", "secretariat"],
      ["lanhdao", "--name", "Lãnh đạo", "--role", "leader"],
    ]

  /// What was done, and when: made up for the pictures, on assignments that are not.
  static let story: [(moment: String, words: [String])] = [
    confirmed("NV-0006", "41/TTr-BXD", "2025-07-18"), confirmed("NV-0007", "58/BC-BXD", "2025-08-04"),
    ("2025-12-02 09:20", ["extend", "NV-0005", "31/8/2025", "--reason", "chờ ý kiến các bộ", "--as", "bxd"]),
    ("2025-12-02 09:40", ["grant", "NV-0005", "31/8/2025", "--document", "77/VPCP-CN"]),
    confirmed("NV-0005", "63/BC-BXD", "2025-08-29"), confirmed("NV-0026", "19/KH-TTCP", "2025-11-24"),
    ("2025-12-03 10:05", ["accept", "NV-0004", "--as", "bxd"]),
    ("2025-12-03 10:06", ["accept", "NV-0017", "--as", "bxd"]),
    ("2025-12-03 10:11", ["edit", "NV-0017", "--owner", "Trần Văn Minh", "--as", "bxd"]),
    ("2025-12-03 10:30", ["edit", "NV-0017", "--accountable", "Bộ trưởng Bộ Xây dựng"]),
    ("2025-12-03 14:00", ["progress", "NV-0004", "60", "--note", "Đã lấy ý kiến các bộ", "--as", "bxd"]),
    ("2025-12-04 08:20", ["accept", "NV-0023", "--as", "bnnmt"]),
    ("2025-12-04 08:45", ["accept", "NV-0024", "--as", "byt"]),
    ("2025-12-04 09:15", ["accept", "NV-0021", "--as", "bgddt"]),
    ("2025-12-04 09:16", ["accept", "NV-0022", "--as", "bgddt"]),
    (
      "2025-12-04 10:00",
      [
        "add", "--lead", "BXD", "--action", "Báo cáo kết quả rà soát tiêu chuẩn, quy chuẩn đô thị thông minh",
        "--due", "15/12/2025", "--phrase", "trước ngày 15/12", "--deliverable", "Báo cáo",
        "--owner", "Trần Văn Minh", "--accountable", "Bộ trưởng Bộ Xây dựng", "--authority", "Tổ trưởng",
      ]
    ),
    ("2025-12-04 10:01", ["assign", "NV-0031"]),
    ("2025-12-05 08:00", ["accept", "NV-0031", "--as", "bxd"]),
    ("2025-12-08 16:10", submitted("NV-0023", "210/KH-BNNMT", "2025-12-08", by: "bnnmt")),
    ("2025-12-09 09:00", submitted("NV-0024", "88/QĐ-BYT", "2025-12-08", by: "byt")),
    ("2025-12-10 10:00", ["confirm", "NV-0024"]),
    ("2025-12-11 08:40", submitted("NV-0021", "155/BC-BGDĐT", "2025-12-10", by: "bgddt")),
    (
      "2025-12-11 09:30", ["progress", "NV-0017", "45", "--note", "Đã lập đoàn công tác số 1", "--as", "bxd"]
    ),
    ("2025-12-12 09:10", ["return", "NV-0023", "--reason", "Thiếu phụ lục số liệu"]),
    ("2025-12-12 15:25", ["extend", "NV-0004", "15/1/2026", "--reason", "Chờ thẩm định", "--as", "bxd"]),
    (
      "2025-12-15 07:50",
      ["progress", "NV-0022", "20", "--note", "Đã khảo sát 3 địa phương", "--as", "bgddt"]
    ),
  ]

  private static func submitted(_ number: String, _ symbol: String, _ day: String, by member: String)
    -> [String]
  {
    ["submit", number, "--document", symbol, "--dated", day, "--as", member]
  }

  private static func confirmed(_ number: String, _ symbol: String, _ day: String)
    -> (moment: String, words: [String])
  {
    ("2025-12-02 10:00", ["confirm", number, "--done", day, "--document", symbol, "--dated", day])
  }
}
