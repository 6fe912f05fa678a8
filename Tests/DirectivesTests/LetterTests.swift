import Assignments
import Deadlines
import Testing

@testable import Directives

/// What letters of ministries and plans of provinces write, one rule a test.
@Suite struct `Letters and plans` {
  private func tasks(_ text: String, issued: String = "2025-11-01") -> [String] {
    Readings.read(text, issued: issued).map { proposal in
      let leads = proposal.lead.map(\.name).joined(separator: " & ")
      let day = proposal.deadline?.reading.deadline.due?.iso ?? "–"
      return "\(leads): \(proposal.action.text) [\(day)]"
    }
  }

  @Test func `say the same deadline for one piece of work after the other`() {
    #expect(
      tasks(
        """
        1.4. Ủy ban nhân dân các phường, xã, đặc khu - Tuyên truyền, phổ biến quy định. Thời gian thực hiện: \
        Tháng 11 - 12/2025. - Thành lập Ban Chỉ đạo cấp xã. Thời gian hoàn thành: Trước ngày 15/11/2025. \
        - Ban hành kế hoạch kiểm kê. Thời gian hoàn thành: Trước ngày 15/11/2025.
        """
      ) == [
        "Ủy ban nhân dân các phường, xã, đặc khu: Tuyên truyền, phổ biến quy định [2025-12-31]",
        "Ủy ban nhân dân các phường, xã, đặc khu: Thành lập Ban Chỉ đạo cấp xã [2025-11-15]",
        "Ủy ban nhân dân các phường, xã, đặc khu: Ban hành kế hoạch kiểm kê [2025-11-15]",
      ])
  }

  @Test func `tell two departments the same`() {
    #expect(
      tasks(
        """
        1. Sở Y tế:
        - Rà soát trạm y tế.
        - Báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2025.
        2. Sở Tư pháp:
        - Báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2025.
        """
      ) == [
        "Sở Y tế: Rà soát trạm y tế [–]", "Sở Y tế: Báo cáo kết quả về Sở Nội vụ [2025-12-15]",
        "Sở Tư pháp: Báo cáo kết quả về Sở Nội vụ [2025-12-15]",
      ])
  }

  @Test(arguments: [
    (
      "3. Vụ Kế hoạch, Tài chính - Chủ trì tổng hợp số liệu. - Tham mưu Lãnh đạo Bộ tháo gỡ vướng mắc.",
      [
        "Vụ Kế hoạch, Tài chính: tổng hợp số liệu [–]",
        "Vụ Kế hoạch, Tài chính: Tham mưu Lãnh đạo Bộ tháo gỡ vướng mắc [–]",
      ]
    ),
    (
      """
      Trước tình hình đó, Bộ Tài chính yêu cầu: 1. Thủ trưởng các đơn vị được giao nhiệm vụ - Nghiêm túc \
      thực hiện chế độ báo cáo.
      """,
      ["Thủ trưởng các đơn vị được giao nhiệm vụ: Nghiêm túc thực hiện chế độ báo cáo [–]"]
    ),
  ])
  func `head their items with names that a dash ends`(text: String, expected: [String]) {
    #expect(tasks(text) == expected)
  }

  @Test(arguments: [
    (
      "Bộ Tài chính trân trọng đề nghị Bộ Y tế cử cán bộ tham dự lớp bồi dưỡng.",
      "Bộ Y tế: cử cán bộ tham dự lớp bồi dưỡng [–]"
    ),
    (
      "Đề nghị Quý Cơ quan gửi báo cáo về Bộ Tài chính chậm nhất ngày 22/11/2025.",
      "Quý Cơ quan: gửi báo cáo về Bộ Tài chính [2025-11-22]"
    ),
    (
      """
      Yêu cầu các sở, căn cứ quy định tại khoản 4 Điều 3 Thông tư số 80/2025/TT-BTC, trước ngày 10 tháng 01 \
      hàng năm báo cáo tình hình đấu thầu.
      """,
      "các sở: báo cáo tình hình đấu thầu [2026-01-10]"
    ),
    (
      """
      Giao Thống kê tỉnh, thành phố rà soát số liệu theo đơn vị hành chính cũ (63 tỉnh, thành phố) về Bộ Tài \
      chính.
      """,
      """
      Thống kê tỉnh, thành phố: rà soát số liệu theo đơn vị hành chính cũ (63 tỉnh, thành phố) về Bộ Tài \
      chính [–]
      """
    ),
  ])
  func `ask politely, and give their reasons before the work`(text: String, expected: String) {
    #expect(tasks(text) == [expected])
  }

  @Test func `call whoever they go to by a word of courtesy`() {
    let text = """
      Bộ Tài chính đề nghị Ủy ban nhân dân các tỉnh: - Đánh giá thuận lợi, khó khăn; - Giao Sở Tài chính rà \
      soát số liệu. Để bảo đảm thời gian, đề nghị Quý Ủy ban gửi báo cáo chậm nhất ngày 22/11/2025.
      """
    #expect(tasks(text).last == "Ủy ban nhân dân các tỉnh: gửi báo cáo [2025-11-22]")
  }

  @Test(arguments: [
    """
    Bộ Tài chính kính báo cáo Chính phủ xem xét, thông qua: - Dự thảo Luật Thuế; - Giao Bộ trưởng Bộ Tài \
    chính ký Báo cáo tiếp thu, giải trình.
    """,
    """
    Bộ Y tế xin báo cáo Đoàn đại biểu Quốc hội như sau: - Theo quy định tại Thông tư số 45/2024/TT-BTC, để \
    lập phương án giá, cần có định mức kinh tế kỹ thuật.
    """,
  ])
  func `petition and answer, which is no work yet`(text: String) {
    #expect(tasks(text) == [])
  }

  @Test func `give a reason whose purpose is the work`() {
    let text = """
      Giao Bộ trưởng Bộ Tài chính: (i) Ký Tờ trình của Chính phủ; (ii) Căn cứ ý kiến của cấp có thẩm quyền \
      để hoàn thiện hồ sơ và giải trình với Quốc hội, các cơ quan của Quốc hội theo quy định.
      """
    #expect(tasks(text).count == 2)
    #expect(tasks(text).allSatisfy { $0.hasPrefix("Bộ Tài chính: ") })
  }

  @Test func `go on in a torn list with a sentence of command`() {
    let text = """
      (4) Rà soát thiệt hại, hoàn thành trước ngày 30/11/2025. Tổ chức điều phối tiếp nhận tiền và \
      hàng cứu trợ.
      """
    #expect(tasks(text).map { $0.suffix(12) } == ["[2025-11-30]", " cứu trợ [–]"])
  }

  @Test(arguments: [
    (
      "4. Bộ Khoa học và Công nghệ có trách nhiệm: a) Rà soát quy chuẩn; b) Sửa đổi quy định.",
      [
        "Bộ Khoa học và Công nghệ: Rà soát quy chuẩn [–]", "Bộ Khoa học và Công nghệ: Sửa đổi quy định [–]",
      ]
    ),
    (
      "4. Văn phòng UBND tỉnh a) Theo dõi, đôn đốc các sở. b) Tổng hợp kết quả.",
      ["Văn phòng UBND tỉnh: Theo dõi, đôn đốc các sở [–]", "Văn phòng UBND tỉnh: Tổng hợp kết quả [–]"]
    ),
    (
      "VII. CHẾ ĐỘ BÁO CÁO Các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 16/12/2025.",
      ["Các sở, ban, ngành: gửi báo cáo về Sở Nội vụ [2025-12-16]"]
    ),
    (
      "Cục Lãnh sự trân trọng đề nghị Quý Cơ quan giúp: - Thông tin tới cán bộ; - Phản ánh khó khăn.",
      ["Quý Cơ quan: Thông tin tới cán bộ [–]", "Quý Cơ quan: Phản ánh khó khăn [–]"]
    ),
    (
      "- UBND thành phố Huế cần tập trung một số nhiệm vụ quan trọng như sau: + Rà soát quy hoạch.",
      ["UBND thành phố Huế: Rà soát quy hoạch [–]"]
    ),
  ])
  func `say above a list whose work it is`(text: String, expected: [String]) {
    #expect(tasks(text) == expected)
  }

  @Test(arguments: [
    ("Cục Kết cấu hạ tầng xây dựng rà soát hệ thống thoát nước.", "Cục Kết cấu hạ tầng xây dựng"),
    ("Giao Trưởng Thuế các tỉnh, thành phố chỉ đạo thực hiện giải pháp.", "Thuế các tỉnh, thành phố"),
    ("e) Thuế tỉnh Đắk Lắk - Đánh giá về ưu đãi đầu tư.", "Thuế tỉnh Đắk Lắk"),
    (
      "7. Ban Quản lý các Khu chế xuất và công nghiệp Thành phố chủ trì tổ chức tập huấn.",
      "Ban Quản lý các Khu chế xuất và công nghiệp Thành phố"
    ),
    (
      "4. Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương: Hà Tĩnh, Huế khẩn trương hỗ trợ dân.",
      "UBND tỉnh Hà Tĩnh & UBND thành phố Huế"
    ),
    (
      "4. Ủy ban nhân dân phường, xã Căn cứ tình hình thực tế, có kế hoạch triển khai nhiệm vụ phòng dịch.",
      "Ủy ban nhân dân phường, xã"
    ),
    (
      "Căn cứ Kế hoạch, các sở, ban, ngành, cơ quan ngành dọc đóng trên địa bàn xây dựng phương án.",
      "các sở, ban, ngành, cơ quan ngành dọc đóng trên địa bàn"
    ),
    (
      "Để bảo đảm sức khỏe, Sở Y tế đề nghị UBND các xã, phường; các đơn vị trực thuộc hạn chế tụ tập.",
      "UBND các xã, phường & các đơn vị trực thuộc"
    ),
  ])
  func `name whoever is told as offices are named`(text: String, leads: String) {
    let read = tasks(text)
    #expect(read.count == 1)
    #expect(read.first?.hasPrefix("\(leads): ") == true)
  }

  @Test func `keep apart the work and the report in a rhythm, and what others report under another heading`()
  {
    #expect(
      tasks(
        "- Các sở có trách nhiệm lập kế hoạch chi tiết và định kỳ báo cáo kết quả trước ngày 20/11 hằng năm.")
        == [
          "Các sở: lập kế hoạch chi tiết [–]", "Các sở: định kỳ báo cáo kết quả [2025-11-20]",
        ])
    let text = """
      VI. KINH PHÍ
      1. Các sở, ban, ngành xây dựng dự toán kinh phí.
      VII. BÁO CÁO
      Các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 16/12/2025.
      """
    #expect(tasks(text).map { $0.suffix(12) } == ["kinh phí [–]", "[2025-12-16]"])
  }

  @Test(arguments: [
    "Cục Thuế có kế hoạch nâng cấp hệ thống từ 18h00 ngày 22/11/2025 đến 03h00 ngày 23/11/2025.",
    "Qua đó, các quận, huyện ban hành chương trình, kế hoạch thực hiện kịp thời.",
    "Cục Thuế trả lời để Thuế thành phố Hồ Chí Minh biết và thực hiện.",
  ])
  func `tell what is planned, what came of it and that they answer, which is no work`(text: String) {
    #expect(tasks(text) == [])
  }

  @Test(arguments: [
    (
      "Điều 4. Trách nhiệm của Sở Nội vụ 1. Có trách nhiệm chủ trì rà soát hồ sơ. 2. Hướng dẫn các xã.",
      ["Sở Nội vụ: rà soát hồ sơ [–]", "Sở Nội vụ: Hướng dẫn các xã [–]"]
    ),
    (
      "4. Các doanh nghiệp viễn thông - Căn cứ kế hoạch này, khẩn trương phủ sóng 5G. - Bảo đảm tốc độ mạng.",
      [
        "Các doanh nghiệp viễn thông: phủ sóng 5G [–]",
        "Các doanh nghiệp viễn thông: Bảo đảm tốc độ mạng [–]",
      ]
    ),
    (
      "Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này có trách nhiệm lập dự toán.",
      ["Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này: lập dự toán [–]"]
    ),
    (
      "1. Yêu cầu các cơ quan chuyên môn thuộc UBND tỉnh, UBND các xã, phường rà soát cơ sở dữ liệu.",
      ["các cơ quan chuyên môn thuộc UBND tỉnh & UBND các xã, phường: rà soát cơ sở dữ liệu [–]"]
    ),
  ])
  func `name in articles and headings which offices are meant`(text: String, expected: [String]) {
    #expect(tasks(text) == expected)
  }

  @Test func `quote law and what was given before, which is no work`() {
    #expect(
      tasks(
        """
        Điều 82 Thông tư số 80/2021/TT-BTC quy định: “1. Cơ quan Thuế xây dựng mức kinh phí phù hợp. 2. Cục \
        Thuế rà soát dự toán.” Giao Chi cục Thuế lập dự toán.
        """
      ) == ["Chi cục Thuế: lập dự toán [–]"])
    let given = """
      Tại văn bản này, Ban Chỉ đạo đã giao “Bộ Tư pháp chủ trì, phối hợp Bộ Nội vụ, Bộ Công an ban hành văn \
      bản hướng dẫn số hóa hồ sơ”.
      """
    #expect(tasks(given) == [])
    // A motto in quotes is part of the work.
    #expect(tasks("Giao Bộ Y tế tổ chức phong trào “Vệ sinh yêu nước”.").count == 1)
  }

  @Test func `give two pieces of work that begin with the same words`() {
    let text = """
      b) Bộ Công an: (1) Tham mưu ban hành Nghị quyết quy phạm pháp luật của Chính phủ về đấu giá trực \
      tuyến; (2) Tham mưu ban hành Nghị quyết quy phạm pháp luật của Chính phủ về công dân số; hoàn thành \
      trước ngày 10/12/2025.
      """
    #expect(tasks(text).map { $0.suffix(12) } == ["ực tuyến [–]", "[2025-12-10]"])
  }

  @Test(arguments: [
    (
      "Bộ Công Thương (1) Khẩn trương ban hành văn bản. (2) Tăng cường tổ chức tập huấn.",
      ["Bộ Công Thương: ban hành văn bản [–]", "Bộ Công Thương: Tăng cường tổ chức tập huấn [–]"]
    ),
    (
      "(2) Bộ trưởng Bộ Y tế, Thứ trưởng Bộ Y tế phụ trách lĩnh vực tiếp tục bám sát tình hình thực tế.",
      ["Bộ Y tế: bám sát tình hình thực tế [–]"]
    ),
    (
      "- Đối với vướng mắc, giao UBND cấp tỉnh chủ động linh hoạt trong chỉ đạo, phân công rõ trách nhiệm.",
      ["UBND cấp tỉnh: chủ động linh hoạt trong chỉ đạo, phân công rõ trách nhiệm [–]"]
    ),
    (
      "(3) Đề nghị Ủy ban Kinh tế và Tài chính của Quốc hội thẩm tra và hoàn thiện hồ sơ.",
      ["Ủy ban Kinh tế và Tài chính của Quốc hội: thẩm tra và hoàn thiện hồ sơ [–]"]
    ),
    (
      "3. Đẩy nhanh thủ tục đầu tư các dự án a) Các tỉnh Nghệ An, Cao Bằng khẩn trương hoàn thiện báo cáo.",
      ["tỉnh Nghệ An & tỉnh Cao Bằng: hoàn thiện báo cáo [–]"]
    ),
    ("a) Đánh giá cao nỗ lực của Chủ đầu tư đã hoàn thành xây dựng dự án.", []),
  ])
  func `are cut out of conclusions with their headings and praise`(text: String, expected: [String]) {
    #expect(tasks(text) == expected)
  }

  @Test(arguments: [
    (
      "II. MỘT SỐ NHIỆM VỤ, GIẢI PHÁP 1. Rà soát quy hoạch của địa phương. 2. Khẩn trương xây dựng kế hoạch.",
      [": Rà soát quy hoạch của địa phương [–]", ": xây dựng kế hoạch [–]"]
    ),
    (
      """
      b) Các bộ, ngành căn cứ chức năng, nhiệm vụ được giao, hướng dẫn của Bộ Tài chính khẩn trương đăng ký \
      nhu cầu vốn.
      """,
      ["Các bộ, ngành: đăng ký nhu cầu vốn [–]"]
    ),
    (
      "- Bộ Quốc phòng phát huy tinh thần “Bộ đội Cụ Hồ”, chỉ đạo các quân khu hỗ trợ nhân lực.",
      [
        "Bộ Quốc phòng: phát huy tinh thần “Bộ đội Cụ Hồ”, chỉ đạo các quân khu hỗ trợ nhân lực [–]"
      ]
    ),
    (
      "Bộ Xây dựng chỉ đạo đẩy nhanh tiến độ các dự án có kế hoạch hoàn thành năm 2025.",
      ["Bộ Xây dựng: chỉ đạo đẩy nhanh tiến độ các dự án có kế hoạch hoàn thành năm 2025 [–]"]
    ),
  ])
  func `stand under a heading of tasks, behind reasons and spirits, on things that have a plan`(
    text: String, expected: [String]
  ) {
    #expect(tasks(text) == expected)
  }

  @Test(arguments: [
    (
      "3. Bộ Xây dựng khắc phục tồn tại, hạn chế:\na) Rà soát quy hoạch.",
      ["Bộ Xây dựng: khắc phục tồn tại, hạn chế [–]", "Bộ Xây dựng: Rà soát quy hoạch [–]"]
    ),
    (
      "3. Khắc phục những tồn tại, hạn chế:\na) Sở Nội vụ rà soát biên chế.",
      ["Sở Nội vụ: rà soát biên chế [–]"]
    ),
    (
      "3. Một số tồn tại, hạn chế:\na) Sở Nội vụ rà soát biên chế còn chậm.", []
    ),
    (
      "Sở Y tế kính đề nghị Quý Cơ quan phối hợp: - Cung cấp danh sách cán bộ; - Rà soát hồ sơ.",
      ["Quý Cơ quan: Cung cấp danh sách cán bộ [–]", "Quý Cơ quan: Rà soát hồ sơ [–]"]
    ),
    (
      "Sở Y tế kính đề nghị Thủ tướng Chính phủ xem xét: - Giao Bộ Tài chính rà soát vốn.", []
    ),
  ])
  func `tell work on what was judged from judging, and requests of equals from petitions`(
    text: String, expected: [String]
  ) {
    #expect(tasks(text) == expected)
  }
}
