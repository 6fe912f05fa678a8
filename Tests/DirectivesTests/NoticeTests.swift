import Assignments
import Deadlines
import Foundation
import Testing

@testable import Directives

/// What notices of conclusions, telegrams and plans of 2025 write, one rule a sentence.
@Suite struct `Notices and telegrams` {
  private func tasks(_ text: String, issued: String = "2025-10-01") -> [String] {
    Readings.read(text, issued: issued).map { proposal in
      let leads = proposal.lead.map(\.name).joined(separator: " & ")
      let along = proposal.coordinators.map(\.name).joined(separator: " & ")
      let day = proposal.deadline?.reading.deadline.due?.iso ?? "–"
      return "\(leads) + \(along): \(proposal.action.text) [\(day)]"
    }
  }

  @Test(arguments: [
    (
      "Giao Bộ Y tế theo chức năng, nhiệm vụ và thẩm quyền chủ trì, phối hợp với Bộ Nội vụ rà soát định mức.",
      "Bộ Y tế + Bộ Nội vụ: rà soát định mức [–]"
    ),
    (
      """
      Các bộ, ngành căn cứ hướng dẫn của Bộ Công an tổ chức rà soát dữ liệu, gửi kết quả trước ngày \
      10/12/2025.
      """,
      "Các bộ, ngành + : tổ chức rà soát dữ liệu, gửi kết quả [2025-12-10]"
    ),
    (
      "Giao Sở Xây dựng căn cứ Quyết định số 12/QĐ-UBND ngày 27/9/2025, xử lý hồ sơ còn tồn đọng.",
      "Sở Xây dựng + : xử lý hồ sơ còn tồn đọng [–]"
    ),
    (
      "Bộ trưởng Bộ Nội vụ chỉ đạo chủ trì, phối hợp với Bộ Tài chính rà soát hồ sơ khen thưởng.",
      "Bộ Nội vụ + Bộ Tài chính: rà soát hồ sơ khen thưởng [–]"
    ),
    (
      "Bộ Tư pháp cùng với Bộ Công an rà soát dữ liệu hộ tịch.",
      "Bộ Tư pháp + Bộ Công an: rà soát dữ liệu hộ tịch [–]"
    ),
    (
      "Đề nghị các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang bộ chỉ đạo rà soát thủ tục.",
      "Bộ trưởng, Thủ trưởng cơ quan ngang bộ + : chỉ đạo rà soát thủ tục [–]"
    ),
    (
      "Bộ Xây dựng, ACV nghiên cứu phương án mở rộng nhà ga.",
      "Bộ Xây dựng & ACV + : nghiên cứu phương án mở rộng nhà ga [–]"
    ),
    (
      """
      Các địa phương có tỷ lệ giải ngân thấp hơn bình quân cả nước (Phụ lục kèm theo) nghiêm túc kiểm điểm \
      trách nhiệm.
      """,
      "Các địa phương + : kiểm điểm trách nhiệm [–]"
    ),
    (
      "Bộ Khoa học và Công nghệ phối hợp với Bộ Xây dựng để thực hiện việc chia sẻ dữ liệu.",
      "Bộ Khoa học và Công nghệ + Bộ Xây dựng: thực hiện việc chia sẻ dữ liệu [–]"
    ),
    (
      "Giao Trung tâm Chuyển đổi số chủ trì, phối hợp với các sở phủ sóng toàn bộ trụ sở.",
      "Trung tâm Chuyển đổi số + các sở: phủ sóng toàn bộ trụ sở [–]"
    ),
    (
      "Đối với 13 việc chậm, các bộ: Nội vụ, Xây dựng xác định rõ nguyên nhân, lộ trình hoàn thành.",
      "Bộ Nội vụ & Bộ Xây dựng + : xác định rõ nguyên nhân, lộ trình hoàn thành [–]"
    ),
  ])
  func `tell who is told behind what stands between`(text: String, expected: String) {
    #expect(tasks(text) == [expected])
  }

  @Test func `give a report the work before it, unless it comes in a rhythm`() {
    #expect(
      tasks("Giao Bộ Xây dựng nghiên cứu tuyến đường. Báo cáo Thủ tướng Chính phủ trong tháng 11 năm 2025.")
        == [
          "Bộ Xây dựng + : nghiên cứu tuyến đường. Báo cáo Thủ tướng Chính phủ [2025-11-30]"
        ])
    #expect(
      tasks("Bộ Xây dựng cắt giảm thủ tục; báo cáo Thủ tướng Chính phủ kết quả trước ngày 25 hằng tháng.")
        == [
          "Bộ Xây dựng + : cắt giảm thủ tục [–]",
          "Bộ Xây dựng + : báo cáo Thủ tướng Chính phủ kết quả [2025-10-25]",
        ])
  }

  @Test(arguments: [
    "Bộ Y tế kiểm tra việc thực hiện; chủ trì, phối hợp với Bộ Nội vụ xây dựng tiêu chí thi đua.",
    "Bộ Y tế kiểm tra việc thực hiện; Hướng dẫn các địa phương lập danh sách.",
    "Bộ Y tế xem xét khen thưởng các đơn vị; tổ chức lễ trao thưởng vào ngày 19/12/2025.",
  ])
  func `tell other work behind a semicolon`(text: String) {
    #expect(tasks(text).count == 2)
    #expect(tasks(text).allSatisfy { $0.hasPrefix("Bộ Y tế") })
  }

  @Test func `give those who work along to the whole sentence`() {
    #expect(
      tasks(
        """
        Bộ Y tế chủ trì, phối hợp với Bộ Nội vụ xây dựng kịch bản trước ngày 13/11/2025; sản xuất chương \
        trình.
        """
      )
      .allSatisfy { $0.hasPrefix("Bộ Y tế + Bộ Nội vụ:") })
    #expect(
      tasks("Bộ Tài chính chủ trì, phối hợp với các địa phương; hoàn thiện Phương án sắp xếp doanh nghiệp.")
        == [
          "Bộ Tài chính + các địa phương: hoàn thiện Phương án sắp xếp doanh nghiệp [–]"
        ])
    #expect(
      tasks("Bộ Y tế tổng hợp danh mục; phối hợp với Bộ Nội vụ chuẩn bị hội nghị.") == [
        "Bộ Y tế + : tổng hợp danh mục [–]", "Bộ Y tế + Bộ Nội vụ: chuẩn bị hội nghị [–]",
      ])
  }

  @Test func `send a report by those who were told last, whose names come again`() {
    #expect(
      tasks(
        """
        UBND tỉnh Gia Lai rà soát thiệt hại. UBND tỉnh Gia Lai khẩn trương gửi Báo cáo về Văn phòng Chính \
        phủ trước ngày 27/11/2025.
        """
      ).map { $0.suffix(12) } == ["[2025-11-27]"])
  }

  @Test(arguments: [
    (
      "1. Ủy ban nhân dân tỉnh Đồng Nai: - Về nguồn đá: tiếp tục hỗ trợ các nhà thầu điều chỉnh khối lượng.",
      ["Ủy ban nhân dân tỉnh Đồng Nai + : tiếp tục hỗ trợ các nhà thầu điều chỉnh khối lượng [–]"]
    ),
    (
      "5. Cục Báo chí - Khẩn trương hoàn thành phương án. - Chủ động cắt giảm thủ tục.",
      ["Cục Báo chí + : hoàn thành phương án [–]", "Cục Báo chí + : Chủ động cắt giảm thủ tục [–]"]
    ),
    (
      """
      4. Các bộ, cơ quan thuộc Chính phủ Căn cứ chức năng nhiệm vụ được giao, phối hợp với Bộ Nội vụ rà \
      soát hồ sơ.
      """,
      ["Các bộ, cơ quan thuộc Chính phủ + Bộ Nội vụ: rà soát hồ sơ [–]"]
    ),
    (
      "Đề nghị UBND các xã, phường liên quan: - Tổ chức chi trả tiền bồi thường.",
      ["UBND các xã, phường liên quan + : Tổ chức chi trả tiền bồi thường [–]"]
    ),
    (
      "Ủy ban An toàn giao thông Quốc gia theo dõi việc thực hiện.",
      ["Ủy ban An toàn giao thông Quốc gia + : theo dõi việc thực hiện [–]"]
    ),
    (
      "Ban Chỉ đạo 389 các bộ, ngành, địa phương xây dựng kế hoạch.",
      ["Ban Chỉ đạo 389 các bộ, ngành, địa phương + : xây dựng kế hoạch [–]"]
    ),
    (
      "Bộ Xây dựng chỉ đạo Sở Xây dựng và các cơ quan có liên quan khẩn trương nghiên cứu mẫu nhà.",
      ["Bộ Xây dựng + : chỉ đạo Sở Xây dựng và các cơ quan có liên quan khẩn trương nghiên cứu mẫu nhà [–]"]
    ),
    (
      "Giao Sở Y tế phối hợp với các đơn vị có liên quan, tổ chức khảo sát hiện trạng.",
      ["Sở Y tế + các đơn vị có liên quan: tổ chức khảo sát hiện trạng [–]"]
    ),
  ])
  func `name bodies and headings of more kinds`(text: String, expected: [String]) {
    #expect(tasks(text) == expected)
  }

  @Test(arguments: [
    """
    Bộ Xây dựng: (1) Nghị quyết phải đưa ra các giải pháp đột phá. (2) Số hộ có nhà hư hỏng cần phải sửa \
    chữa.
    """,
    "- Thí điểm cho phép người Việt Nam vào chơi casino trong thời hạn 05 năm.",
    "Điều 1. Thông qua Báo cáo tiếp thu, giải trình về dự án Luật.",
  ])
  func `say how things must be, allow and approve, which is no work`(text: String) {
    #expect(tasks(text) == [])
  }

  @Test func `set a day for everything that stands below`() {
    let text = """
      Yêu cầu các địa phương khẩn trương giải quyết dứt điểm các tồn tại trước ngày 10/11/2025, cụ thể: - \
      Tỉnh Tuyên \
      Quang: Di dời hạ tầng kỹ thuật. - Tỉnh Lạng Sơn: (i) Hoàn thành di dời cột điện; (ii) Bàn giao mặt \
      bằng. - Tỉnh \
      Cao Bằng: Hoàn thành tái định cư.
      """
    #expect(
      tasks(text) == [
        "Tỉnh Tuyên Quang + : Di dời hạ tầng kỹ thuật [2025-11-10]",
        "Tỉnh Lạng Sơn + : Hoàn thành di dời cột điện [2025-11-10]",
        "Tỉnh Lạng Sơn + : Bàn giao mặt bằng [2025-11-10]",
        "Tỉnh Cao Bằng + : Hoàn thành tái định cư [2025-11-10]",
      ])
  }

  @Test(
    arguments: [
      (
        """
        Đài Truyền hình Việt Nam xây dựng phim, nhất là về các công trình, dự án khánh thành, khởi công \
        vào ngày 19/12/2025.
        """,
        nil
      ),
      ("Bộ Xây dựng tổ chức lễ khởi công các dự án vào ngày 19/12/2025.", "2025-12-19"),
      ("Các địa phương báo cáo kết quả thực hiện trong tuần trước 10 giờ thứ Sáu hằng tuần.", nil),
    ] as [(String, String?)])
  func `name days that are not by when`(text: String, expected: String?) {
    #expect(Readings.read(text).map { $0.deadline?.reading.deadline.due?.iso } == [expected])
  }

  @Test func `name whoever works along without a rank, and forces by their number`() {
    #expect(
      tasks("Bộ Xây dựng phối hợp với Đài Truyền hình Việt Nam, Viettel, VNPT chuẩn bị buổi lễ.") == [
        "Bộ Xây dựng + Đài Truyền hình Việt Nam & Viettel & VNPT: chuẩn bị buổi lễ [–]"
      ])
    #expect(
      tasks("Sở Xây dựng phối hợp với Quân khu 7 huy động lực lượng.") == [
        "Sở Xây dựng + Quân khu 7: huy động lực lượng [–]"
      ])
  }

  @Test(arguments: [
    (
      "Căn cứ Thông báo 56/TB-VPCP thì nhiệm vụ của Bộ Công an bao gồm: (1) Chủ trì hoàn thiện hồ sơ.",
      ["Bộ Công an + : hoàn thiện hồ sơ [–]"]
    ),
    (
      "Giao Bộ Xây dựngchủ trì, phối hợp với Bộ Tài chính nghiên cứu,rà soát các Luật.",
      ["Bộ Xây dựng + Bộ Tài chính: nghiên cứu,rà soát các Luật [–]"]
    ),
    (
      "Ủy ban nhân dân các tỉnh, thành phố: Cần Thơ, An Giang công bố giá vật liệu.",
      ["Ủy ban nhân dân thành phố Cần Thơ & Ủy ban nhân dân tỉnh An Giang + : công bố giá vật liệu [–]"]
    ),
    (
      "Văn phòng Ban chỉ đạo phòng thủ dân sự quốc gia theo dõi sát tình hình.",
      ["Văn phòng Ban chỉ đạo phòng thủ dân sự quốc gia + : theo dõi sát tình hình [–]"]
    ),
    (
      "Ủy ban nhân dân cấp tỉnh có đất thu hồi phối hợp với Bộ Công an rà soát quy hoạch.",
      ["Ủy ban nhân dân cấp tỉnh có đất thu hồi + Bộ Công an: rà soát quy hoạch [–]"]
    ),
    (
      """
      c) Trước ngày 31 tháng 12 năm 2025, xây dựng, ban hành chương trình. d) Thường xuyên kiểm tra kết \
      quả.
      """,
      [" + : xây dựng, ban hành chương trình [2025-12-31]", " + : Thường xuyên kiểm tra kết quả [–]"]
    ),
    (
      "Bộ Y tế: - Sơ kết việc thực hiện Chỉ thị; + Báo cáo Thủ tướng Chính phủ trước ngày 30/11/2025.",
      ["Bộ Y tế + : Sơ kết việc thực hiện Chỉ thị; + Báo cáo Thủ tướng Chính phủ [2025-11-30]"]
    ),
  ])
  func `come with slips and in pieces`(text: String, expected: [String]) {
    #expect(tasks(text) == expected)
  }

  @Test(arguments: [
    """
    Bộ Y tế kiểm kê đất đai. Thời gian hoàn thành và giao nộp kết quả về Bộ Tài chính trước ngày \
    20/11/2025.
    """,
    """
    Bộ Y tế lập hồ sơ. Kết quả của cấp xã và cấp tỉnh sau khi xác định gửi về Bộ Nội vụ trước ngày \
    20/11/2025.
    """,
    "Bộ Y tế di dời dân. Hoàn thành trước khi bão ảnh hưởng trực tiếp, nhưng phải trước ngày 20/11/2025.",
  ])
  func `say by when in a sentence of its own, however long`(text: String) {
    #expect(tasks(text).map { $0.suffix(12) } == ["[2025-11-20]"])
  }

  @Test(arguments: [
    "I. ĐÁNH GIÁ CHUNG Trong 10 tháng đầu năm 2025, tỉnh đã nỗ lực, đạt kết quả khá toàn diện.",
    "(ii) Giải ngân vốn đầu tư công 09 tháng so với kế hoạch Thủ tướng Chính phủ giao chỉ đạt 41,97%, thấp.",
    "Xét báo cáo của Bộ Xây dựng tại văn bản số 13343/BXD-KTQLXD ngày 12 tháng 11 năm 2025 về tiến độ:",
  ])
  func `begin with titles, figures and what they answer, which are no work`(text: String) {
    #expect(tasks(text) == [])
  }

  @Test func `name campaigns in quotes, whose year is no deadline`() {
    #expect(
      tasks("Bộ Y tế tham gia phong trào thi đua “Xóa nhà tạm trong năm 2025” trên phạm vi cả nước.").map {
        $0.suffix(3)
      } == ["[–]"])
  }

  @Test(arguments: [
    ("Xây dựngchủ", ["xây", "dựng", "chủ"]), ("hànhLễ kỷ niệm", ["hành", "lễ", "kỷ", "niệm"]),
    ("thốngnhất", ["thống", "nhất"]), ("nghiêng quyết khuỷu", ["nghiêng", "quyết", "khuỷu"]),
    ("video VNeID casino", ["video", "vneid", "casino"]), ("NGHỊQUYẾT", ["nghị", "quyết"]),
    ("Kếhoạch", ["kế", "hoạch"]),
  ])
  func `lose spaces, which their vowels tell`(text: String, expected: [String]) {
    for form in [text, text.decomposedStringWithCanonicalMapping] {
      #expect(Words(form).all.map(\.text) == expected)
    }
  }

  @Test func `list in brackets what a piece of work comprises, unless somebody is named`() {
    #expect(
      tasks(
        """
        Bộ Công Thương làm rõ các nội dung còn vướng mắc, cụ thể: (i) Đánh giá khả năng cung ứng; (ii) Rà \
        soát năng \
        lực của các doanh nghiệp; báo cáo Thủ tướng Chính phủ trong tháng 11 năm 2025.
        """
      ).map { $0.suffix(12) } == ["[2025-11-30]"])
    #expect(
      tasks(
        """
        Các Bộ: Tài chính, Y tế khắc phục bất cập của hệ thống trong tháng 11 năm 2025, cụ thể: (1) Bộ Tài \
        chính giải \
        quyết 03 vấn đề: (i) Kết nối dữ liệu; (ii) Xử lý lỗi. (2) Bộ Y tế nâng cấp hệ thống.
        """
      ) == [
        "Bộ Tài chính + : giải quyết 03 vấn đề: (i) Kết nối dữ liệu; (ii) Xử lý lỗi [2025-11-30]",
        "Bộ Y tế + : nâng cấp hệ thống [2025-11-30]",
      ])
  }

  @Test func `are broken into lines of a length, as pages are`() {
    let text = """
      1. Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang bộ,
      Chủ tịch Ủy ban nhân dân các tỉnh, thành phố
      Khẩn trương rà soát, sửa đổi các quy định không phù hợp với
      việc thực hiện thủ tục như: yêu cầu phải nộp hồ sơ gốc, bản;
      yêu cầu nộp hồ sơ tại nơi cư trú; yêu cầu phải có mặt để ký
      nhận kết quả,... hoàn thành trong năm 2025.
      2. Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang bộ,
      Chủ tịch Ủy ban nhân dân các tỉnh, thành phố
      a) Hoàn thành việc nâng cấp hệ thống thông tin giải quyết
      TTHC đáp ứng yêu cầu số hóa hồ sơ của các địa phương.
      b) Hoàn thành 100% thủ tục hành chính của các doanh nghiệp
      được thực hiện trực tuyến, thông suốt trong năm 2025. Phát
      động phong trào học tập trong các cơ quan, đơn vị của mình.
      """
    let heads = "Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố"
    #expect(tasks(text).allSatisfy { $0.hasPrefix(heads) })
    #expect(tasks(text).map { $0.suffix(12) }.prefix(3) == ["[2025-12-31]", "a phương [–]", "[2025-12-31]"])
  }

  @Test(arguments: [
    "Ngày 26/11/2025, họp./. | Nơi nhận: - Như trên; - TTgCP, các PTTgCP; - VPCP: BTCN, các Vụ: TCCV, KTTH;",
    "Bộ Nội vụ đã có Văn bản số 8091/BNV-TCBC ngày 17/8/2025 đề nghị các Bộ báo cáo thực trạng biên chế.",
    "Rà soát các dự án tồn đọng kéo dài trước 30/11/2025 theo Công điện 230",
  ])
  func `end with addresses, cite letters and bear titles, which are no work`(text: String) {
    #expect(tasks(text) == [])
  }

  @Test func `break a name over two lines, which is one name`() {
    let text = """
      1. Giao Bộ Khoa học và Công nghệ chủ trì, phối hợp với Bộ
      Nông nghiệp và Môi trường, Bộ Văn hóa, Thể thao và
      Du lịch rà soát các dữ liệu dùng chung của cả nước, các
      thủ tục hành chính còn chậm, hoàn thành trong tháng 12
      năm 2025 và báo cáo Thủ tướng Chính phủ kết quả đạt được.
      2. Giao Trung tâm Chuyển đổi số và Phát triển hạ tầng công
      nghệ chủ trì xây dựng gói hỗ trợ tín dụng cho các dự án
      đô thị thông minh, trình cấp có thẩm quyền xem xét, quyết
      định theo quy định trước ngày 15 tháng 12 năm 2025.
      """
    let read = tasks(text)
    #expect(read.count == 2)
    let coordinators = "Bộ Nông nghiệp và Môi trường & Bộ Văn hóa, Thể thao và Du lịch"
    #expect(read.first?.hasPrefix("Bộ Khoa học và Công nghệ + \(coordinators): rà soát") == true)
    #expect(read.last?.hasPrefix("Trung tâm Chuyển đổi số và Phát triển hạ tầng công nghệ + : xây") == true)
    #expect(read.map { $0.suffix(12) } == ["[2025-12-31]", "[2025-12-15]"])
  }

  @Test(arguments: [
    "II. TỒN TẠI, HẠN CHẾ\n1. Các sở chưa tập trung rà soát hồ sơ.\n2. Nghiên cứu đề án còn chậm.",
    "Sở Nội vụ rà soát hồ sơ.\nNơi nhận:\n- Bộ Nội vụ;\n- Sở Tài chính phối hợp thực hiện;",
    "Căn cứ Luật Đầu tư công, UBND tỉnh Quảng Trị ban hành Kế hoạch chuyển đổi số như sau:",
    "Thủ tướng kiểm tra tại xã Yên Khương, tỉnh Thanh Hóa và chủ trì buổi làm việc với tỉnh.",
    "UBND TỈNH QUẢNG TRỊ\nTuyên Quang | 152.100 triệu đồng",
  ])
  func `judge, list recipients, issue and count, which is no work`(text: String) {
    let told = tasks(text).filter { !$0.hasPrefix("Sở Nội vụ + : rà soát hồ sơ") }
    #expect(told == [])
  }

  @Test func `judge under one heading and tell under the next, and tell in an annex behind the recipients`() {
    #expect(
      tasks(
        """
        1. Đánh giá chung
        a) Các sở rà soát hồ sơ còn chậm.
        2. Nhiệm vụ
        a) Sở Nội vụ rà soát biên chế.
        Nơi nhận:
        - Sở Tài chính báo cáo kết quả;
        PHỤ LỤC NHIỆM VỤ
        1. Sở Xây dựng hoàn thành quy hoạch trước ngày 20/12/2025.
        """
      ) == ["Sở Nội vụ + : rà soát biên chế [–]", "Sở Xây dựng + : hoàn thành quy hoạch [2025-12-20]"])
  }

  @Test func `name companies one by one behind ministries told as a class`() {
    #expect(
      tasks(
        """
        Các Bộ, cơ quan liên quan và các Tập đoàn: Bưu chính Viễn thông Việt Nam, Điện lực Việt Nam bảo đảm \
        an ninh mạng.
        """
      ) == [
        """
        Các Bộ, cơ quan liên quan & Tập đoàn Bưu chính Viễn thông Việt Nam & Tập đoàn Điện lực Việt Nam + : \
        bảo đảm an ninh mạng [–]
        """
      ])
  }

  @Test func `are told by a body with a long name`() {
    let text = """
      Thực hiện Kết luận số 221-KL/TW của Bộ Chính trị, Ban Chỉ đạo thực hiện sắp xếp đơn vị hành chính yêu \
      cầu các \
      đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang Bộ khẩn trương chỉ đạo thực hiện các nội dung sau:
      1. Rà soát toàn bộ hệ thống văn bản.
      """
    #expect(
      tasks(text) == ["Bộ trưởng, Thủ trưởng cơ quan ngang Bộ + : Rà soát toàn bộ hệ thống văn bản [–]"])
  }

  @Test func `begin with the day from which`() {
    #expect(
      tasks(
        """
        Bộ Công an: + Từ ngày 15 tháng 9 năm 2025 đến 30 tháng 11 năm 2025, phối hợp với các sở hướng dẫn \
        dân.
        """
      )
      .map { String($0.prefix(28)) } == ["Bộ Công an + các sở: hướng d"])
  }

  @Test func `say more of the work behind “trong đó”`() {
    #expect(
      tasks(
        """
        Bộ Y tế rà soát vướng mắc; trong đó yêu cầu nêu rõ nội dung vướng mắc; gửi về Bộ Tư pháp trước \
        ngày 20/11/2025.
        """
      ).map { $0.suffix(12) } == ["[2025-11-20]"])
  }

  @Test func `end a list behind a semicolon, with the day of all of it`() {
    #expect(
      tasks(
        """
        Bộ Nội vụ ban hành các văn bản về chức danh công chức; về chế độ, chính sách, hoàn thành trước \
        ngày 15/11/2025.
        """
      ) == [
        "Bộ Nội vụ + : ban hành các văn bản về chức danh công chức; về chế độ, chính sách [2025-11-15]"
      ])
  }

  @Test func `have whoever receives a report send it on by a day of its own`() {
    #expect(
      tasks(
        """
        Các bộ tổng hợp kết quả, gửi Bộ Tư pháp trước ngày 25/11/2025 để tổng hợp, báo cáo Chính phủ trước \
        ngày 30/11/2025.
        """
      ) == [
        "Các bộ + : tổng hợp kết quả, gửi Bộ Tư pháp [2025-11-25]",
        "Bộ Tư pháp + : tổng hợp, báo cáo Chính phủ [2025-11-30]",
      ])
  }

  @Test func `part the same work elsewhere by its day`() {
    #expect(
      tasks(
        """
        Bộ Y tế hoàn thành liên thông sổ sức khỏe: bệnh viện thuộc Bộ hoàn thành trong quý IV năm 2025, \
        đối với bệnh viện của địa phương trước ngày 30/6/2026.
        """
      ).map { $0.suffix(12) } == ["[2025-12-31]", "[2026-06-30]"])
  }

  @Test func `list documents that are one piece of work, and say behind them by when`() {
    let text = """
      Giao Bộ Tư pháp hoàn thiện dự thảo văn bản: (1) Nghị định về phân cấp; (2) Nghị định về phân quyền, \
      theo \
      các nguyên tắc sau: (i) Trung ương tập trung quản lý vĩ mô; tăng cường kiểm tra; (ii) Rà soát, thực \
      hiện \
      phân quyền đồng bộ. Hoàn thành trước ngày 25/11/2025.
      """
    #expect(tasks(text).count == 1)
    #expect(tasks(text).first?.hasSuffix("[2025-11-25]") == true)
  }

  @Test(arguments: [
    """
    Nguyên nhân chủ yếu là do: (i) việc chỉ đạo chưa quyết liệt; (ii) vật liệu khan hiếm, chủ đầu tư phải \
    báo cáo, \
    trình cấp có thẩm quyền điều chỉnh tổng mức đầu tư.
    """,
    """
    Thời gian qua, Thủ tướng Chính phủ đã có nhiều văn bản chỉ đạo, yêu cầu các bộ, ngành rà soát các dự \
    án.
    """,
    "Bộ Tài chính đã có văn bản đề nghị các Bộ gửi báo cáo về Bộ Tài chính trước ngày 20/9/2025.",
    "Theo báo cáo của Bộ Xây dựng, đến nay đã có 15 bộ, 25 địa phương, 13 tập đoàn gửi đăng ký các dự án.",
    "Sau ngày 15/10/2025, nếu chưa gửi báo cáo, Thủ tướng Chính phủ sẽ giao Thanh tra Chính phủ thanh tra.",
  ])
  func `tell causes, history and warnings, which are no work`(text: String) {
    #expect(tasks(text) == [])
  }

  @Test func `name fields, which are no work`() {
    #expect(
      tasks(
        """
        Các bộ khẩn trương rà soát văn bản. Trong đó, ưu tiên các lĩnh vực: tài chính; cải cách hành \
        chính; đào tạo.
        """
      ).count == 1)
  }

  @Test func `may be torn out of a list, whose items tell whoever stands before`() {
    let torn = """
      (2) Tích cực rà soát, sửa đổi quy định không còn phù hợp. (3) Đẩy mạnh số hóa hồ sơ. Kết quả đã đạt \
      được là tốt.
      """
    #expect(
      tasks(torn) == [
        " + : rà soát, sửa đổi quy định không còn phù hợp [–]", " + : Đẩy mạnh số hóa hồ sơ [–]",
      ])
    // Under a heading of its own the same list tells nobody.
    #expect(tasks("QUAN ĐIỂM\n- Đẩy mạnh số hóa hồ sơ.\n- Tích cực rà soát quy định.") == [])
  }

  @Test func `number their items with or without brackets, and go on with whoever was told under a number`() {
    #expect(
      tasks("[2] Giao Sở Nội vụ rà soát biên chế. [3] Sở Tài chính bố trí kinh phí.") == [
        "Sở Nội vụ + : rà soát biên chế [–]", "Sở Tài chính + : bố trí kinh phí [–]",
      ])
    #expect(
      tasks("2.1. Các bộ rà soát văn bản. 2.2. Khẩn trương giải quyết kiến nghị, xong trước ngày 15/12/2025.")
        == [
          "Các bộ + : rà soát văn bản [–]", "Các bộ + : giải quyết kiến nghị [2025-12-15]",
        ])
    #expect(
      tasks(
        "2. Bộ Nội vụ a) Hướng dẫn Bộ Xây dựng tinh giản biên chế; b) Phối hợp với Bộ Tài chính bố trí vốn.")
        == [
          "Bộ Nội vụ + : Hướng dẫn Bộ Xây dựng tinh giản biên chế [–]",
          "Bộ Nội vụ + Bộ Tài chính: bố trí vốn [–]",
        ])
  }

  @Test func `name who does it with the work, in the place of a label`() {
    #expect(
      tasks(
        "- Cơ quan thực hiện: Bộ Công an tiến hành rà soát văn bản; các bộ rà soát văn bản của ngành mình.")
        == [
          "Bộ Công an + : tiến hành rà soát văn bản [–]", "các bộ + : rà soát văn bản của ngành mình [–]",
        ])
  }

  @Test func `repeat their words for another day, which is another step`() {
    let text = """
      Bộ Nội vụ thực hiện: + Tiếp thu ý kiến Bộ Chính trị, hoàn thiện đề án chậm nhất ngày 12/10/2025. + \
      Tiếp thu ý kiến \
      Bộ Chính trị, hoàn thiện đề án, tờ trình trước ngày 07/11/2025.
      """
    #expect(tasks(text).map { $0.suffix(12) } == ["[2025-10-12]", "[2025-11-07]"])
  }
}
