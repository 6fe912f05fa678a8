import Assignments
@testable import Directives
import Testing

@Suite struct `Agencies in texts` {
  @Test(
    arguments: [
      ("Bộ Văn hóa, Thể thao và Du lịch", [["Bộ Văn hóa, Thể thao và Du lịch"]]),
      ("Bộ Văn hoá, Thể thao và Du lịch", [["Bộ Văn hoá, Thể thao và Du lịch"]]),
      (
        "các Bộ: Nông nghiệp và Môi trường; Xây dựng; Khoa học và Công nghệ",
        [["Bộ Nông nghiệp và Môi trường", "Bộ Xây dựng", "Bộ Khoa học và Công nghệ"]]
      ),
      ("các Bộ Công an, Quốc phòng", [["Bộ Công an", "Bộ Quốc phòng"]]),
      (
        "(các bộ, cơ quan: Y tế, Văn hóa, Thể thao và Du lịch, Thanh tra Chính phủ",
        [["Bộ Y tế", "Bộ Văn hóa, Thể thao và Du lịch", "Thanh tra Chính phủ"]]
      ),
      (
        "Ủy ban nhân dân các thành phố: Hà Nội, Cần Thơ",
        [["Ủy ban nhân dân thành phố Hà Nội", "Ủy ban nhân dân thành phố Cần Thơ"]]
      ),
      (
        "UBND các tỉnh, thành phố trực thuộc Trung ương", [["UBND các tỉnh, thành phố trực thuộc Trung ương"]]
      ),
      ("Uỷ ban nhân dân tỉnh Thanh Hoá", [["Uỷ ban nhân dân tỉnh Thanh Hoá"]]),
      ("Bộ trưởng Bộ Xây dựng Trần Văn An", [["Bộ Xây dựng"]]),
      ("Đài Truyền hình Việt Nam (VTV)", [["Đài Truyền hình Việt Nam"]]),
      (
        "các Tập đoàn: Bưu chính Viễn thông Việt Nam, Công nghiệp - Viễn thông Quân đội tổ chức",
        [["Tập đoàn Bưu chính Viễn thông Việt Nam", "Tập đoàn Công nghiệp - Viễn thông Quân đội"]]
      ),
      ("Cục Phát triển đô thị phối hợp với", [["Cục Phát triển đô thị"]]),
      (
        "Trung tâm Công nghệ thông tin và các đơn vị liên quan",
        [["Trung tâm Công nghệ thông tin"], ["các đơn vị liên quan"]]
      ),
      ("các bộ, ngành, địa phương cần", [["các bộ, ngành, địa phương"]]),
      (
        "các bộ trưởng, trưởng ngành, bí thư, chủ tịch UBND các tỉnh, thành phố cần",
        [["các bộ trưởng, trưởng ngành, bí thư, chủ tịch UBND các tỉnh, thành phố"]]
      ),
      ("Bộ TT&TT, Bộ KH&CN", [["Bộ TT&TT"], ["Bộ KH&CN"]]),
      ("38/63 tỉnh", []), ("báo cáo kết quả", []), ("Nghị định 42/2022/NĐ-CP", []),
    ] as [(String, [[String]])])
  func `are found whole`(text: String, expected: [[String]]) {
    #expect(Readings.mentions(text) == expected)
  }

  @Test(arguments: [
    ("Bộ Thông tin và Truyền thông", "BKHCN"), ("Bộ GTVT", "BXD"), ("Bộ KH&CN", "BKHCN"),
    ("Bộ Công thương", "BCT"), ("UBND tỉnh Quảng Nam", "48"), ("các bộ, ngành", "@ministries"),
    ("UBND các tỉnh, thành phố", "@provinces"), ("các bộ, ngành, địa phương", "@all"),
  ])
  func `of old and short names are those that can take the lead today`(name: String, code: String) {
    let read = Readings.read("Thủ tướng giao \(name) rà soát quy hoạch.")
    #expect(read.first?.leadAddressees.map(\.text) == [code])
  }

  @Test func `that became one are one coordinator, and the lead is none`() {
    let read = Readings.read(
      "Bộ Xây dựng chủ trì, phối hợp với Bộ TT&TT, Bộ KH&CN, Bộ GTVT tổ chức kiểm tra.")
    #expect(read.first?.coordinators.count == 3)
    #expect(read.first?.coordinatorAddressees.map(\.text) == ["BKHCN"])
  }
}
