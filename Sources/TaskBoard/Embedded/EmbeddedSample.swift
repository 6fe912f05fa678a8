// Written by "make docs" from data/sample.json.
// swift-format-ignore-file

/// The sample assignments of data/sample.json, embedded so that an installed program needs no file beside it.
extension Embedded {
  static let sample = #"""
{
  "directives": [
    {
      "id": "003", "symbol": null, "issued": "2020",
      "title": "Ý kiến chỉ đạo về triển khai thực hiện “Đề án phát triển đô thị thông minh bền vững Việt Nam giai đoạn 2018 – 2025 và định hướng đến năm 2030” (Đề án 950)",
      "issuer": "Thủ tướng Chính phủ",
      "source": "Tin báo chí năm 2020, không ghi ngày"
    },
    {
      "id": "002", "symbol": null, "issued": "2025-07-16",
      "title": "Kết luận phiên họp đầu tiên của Tổ công tác liên ngành điều phối việc xây dựng, triển khai đô thị thông minh",
      "issuer": "Phó Thủ tướng Chính phủ Nguyễn Chí Dũng",
      "source": "Tin báo chí, không ghi ngày; ngày họp theo Thông báo 382/TB-VPCP ngày 23/7/2025"
    },
    {
      "id": "004", "symbol": null, "issued": "2025-11-15",
      "title": "Kết luận Phiên họp lần thứ 5 của Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06",
      "issuer": "Thủ tướng Phạm Minh Chính",
      "source": "Tin báo chí (PLO) ngày 15/11/2025"
    },
    {
      "id": "000", "symbol": null, "issued": "2025-12-01",
      "title": "Kết luận cuộc họp về việc thiết lập và vận hành Cổng Thông tin Đô thị thông minh quốc gia",
      "issuer": "Thứ trưởng Bộ Xây dựng Nguyễn Tường Văn",
      "source": "Tin báo chí ngày 01/12/2025; không ghi ngày họp"
    }
  ],
  "assignments": [
    {
      "id": "003-T1", "directive": "003", "assign": false, "lead": null, "leads": ["@ministries", "@provinces"],
      "coordinators": [], "owner": null,
      "action": "Ưu tiên bố trí nguồn lực thực hiện nhiệm vụ tại QĐ 950 và văn bản 622; định kỳ báo cáo",
      "deliverable": "báo cáo định kỳ",
      "authority": "Thủ tướng Chính phủ", "accountable": null,
      "deadline": {"phrase": "định kỳ báo cáo theo quy định", "due": null, "precision": "recurring", "kind": "recurring", "basis": "none", "needsConfirmation": true},
      "quote": "Thủ tướng Chính phủ yêu cầu các bộ, ngành, địa phương ưu tiên bố trí nguồn lực thực hiện đúng nội dung các nhiệm vụ đã được Thủ tướng Chính phủ giao tại Quyết định 950 ngày 1/8/2018 và chỉ đạo cụ thể về việc triển khai xây dựng Đề án đô thị thông minh tại văn bản 622 ngày 22/1/2020 của Văn phòng Chính phủ, đảm bảo quy định pháp luật, định kỳ báo cáo theo quy định.",
      "note": "Hai ngày trong câu (1/8/2018, 22/1/2020) là ngày văn bản. Câu giao không nêu kỳ báo cáo."
    },
    {
      "id": "003-T2", "directive": "003", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": ["BKHCN"], "owner": null,
      "action": "Tổ chức kiểm tra việc thực hiện Đề án 950 tại một số địa phương",
      "deliverable": null,
      "authority": "Thủ tướng Chính phủ", "accountable": null,
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "Thủ tướng Chính phủ cũng giao Bộ Xây dựng chủ trì, phối hợp với Bộ TT&TT, Bộ KH&CN tổ chức kiểm tra việc thực hiện Đề án 950 tại một số địa phương.",
      "note": "Bộ TT&TT nay thuộc Bộ Khoa học và Công nghệ: hai cơ quan phối hợp thành một."
    },
    {
      "id": "003-T3", "directive": "003", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": ["BKHCN"], "owner": null,
      "action": "Hướng dẫn rà soát, cập nhật các Đề án đã ban hành trước Đề án 950",
      "deliverable": "hướng dẫn",
      "authority": "Thủ tướng Chính phủ", "accountable": null,
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "Đồng thời, hướng dẫn việc rà soát, cập nhật đối với các Đề án đã ban hành trước Đề án 950.",
      "note": "Chủ ngữ và cơ quan phối hợp lấy từ câu trước."
    },
    {
      "id": "002-T1", "directive": "002", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": ["BKHCN", "BCA", "BNNMT"], "owner": null,
      "action": "Soạn thảo Nghị định về phát triển đô thị thông minh theo trình tự, thủ tục rút gọn",
      "deliverable": "Nghị định (dự thảo trình)",
      "authority": "Chính phủ", "accountable": null,
      "deadline": {"phrase": "trước ngày 15/8/2025", "due": "2025-08-15", "precision": "day", "kind": "by", "basis": "custom", "needsConfirmation": false},
      "quote": "Bộ Xây dựng được giao chủ trì, phối hợp với Bộ Khoa học và Công nghệ, Bộ Công an, Bộ Nông nghiệp và Môi trường soạn thảo Nghị định về phát triển đô thị thông minh theo trình tự, thủ tục rút gọn, trình Chính phủ trước ngày 15/8/2025.",
      "note": "Thông báo 382/TB-VPCP ngày 23/7/2025 nêu cùng hạn. Nghị định 269/2025/NĐ-CP ban hành ngày 14/10/2025; không rõ ngày trình."
    },
    {
      "id": "002-T2", "directive": "002", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": ["BKHCN"], "owner": null,
      "action": "Chuẩn bị và tổ chức hội nghị tổng kết Đề án 950",
      "deliverable": "hội nghị tổng kết",
      "authority": null, "accountable": null,
      "deadline": {"phrase": "trong tháng 7/2025", "due": "2025-07-31", "precision": "month", "kind": "within", "basis": "custom", "needsConfirmation": false},
      "quote": "Đối với tổng kết Đề án 950, Bộ Xây dựng phối hợp với Bộ Khoa học và Công nghệ chuẩn bị công tác tổ chức tổng kết, hoàn thành tổ chức hội nghị tổng kết trong tháng 7/2025.",
      "note": "Câu giao không có chữ \"chủ trì\": cơ quan đứng trước \"phối hợp với\" chủ trì."
    },
    {
      "id": "002-T3", "directive": "002", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": [], "owner": null,
      "action": "Tổng hợp, tiếp thu ý kiến, hoàn thiện Quy chế hoạt động của Tổ công tác liên ngành",
      "deliverable": "Quy chế hoạt động",
      "authority": "Tổ trưởng Tổ công tác (Phó Thủ tướng Nguyễn Chí Dũng)", "accountable": null,
      "deadline": {"phrase": "trước ngày 20/7", "due": "2025-07-20", "precision": "day", "kind": "by", "basis": "custom", "needsConfirmation": false},
      "quote": "Bộ Xây dựng tổng hợp, tiếp thu đầy đủ ý kiến đóng góp, nhằm hoàn thiện Quy chế hoạt động của Tổ công tác liên ngành, trình Tổ trưởng xem xét, phê duyệt trước ngày 20/7",
      "note": "Năm của hạn lấy từ ngày họp 16/7/2025."
    },
    {
      "id": "002-T4", "directive": "002", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": ["BKHCN"], "owner": null,
      "action": "Xây dựng kế hoạch hoạt động của Tổ công tác theo quy chế",
      "deliverable": "kế hoạch hoạt động",
      "authority": null, "accountable": null,
      "deadline": {"phrase": "trước ngày 20/7", "due": "2025-07-20", "precision": "day", "kind": "by", "basis": "custom", "needsConfirmation": false},
      "quote": "phối hợp với Bộ Khoa học và Công nghệ xây dựng kế hoạch hoạt động của Tổ công tác theo quy chế trước ngày 20/7",
      "note": "Chủ ngữ (Bộ Xây dựng) ở vế trước dấu \";\". Năm của hạn lấy từ ngày họp 16/7/2025."
    },
    {
      "id": "002-T5", "directive": "002", "assign": false, "lead": null, "leads": ["@provinces"],
      "coordinators": [], "owner": null,
      "action": "Rà soát các đề án đô thị thông minh, chuyển đổi số; cập nhật kế hoạch",
      "deliverable": "kế hoạch cập nhật",
      "authority": null, "accountable": null,
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "UBND các tỉnh, thành phố trực thuộc Trung ương rà soát các đề án phát triển đô thị thông minh, chuyển đổi số… đã và đang triển khai, từ đó chuẩn bị và cập nhật kế hoạch phù hợp với tình hình mới.",
      "note": "Giao chung các tỉnh, thành phố."
    },
    {
      "id": "002-T6", "directive": "002", "assign": false, "lead": null, "leads": ["@ministries", "@provinces"],
      "coordinators": [], "owner": null,
      "action": "Xây dựng kế hoạch hành động",
      "deliverable": "kế hoạch hành động",
      "authority": "Tổ công tác", "accountable": null,
      "deadline": {"phrase": "trước ngày 25/7", "due": "2025-07-25", "precision": "day", "kind": "by", "basis": "custom", "needsConfirmation": false},
      "quote": "Các bộ, ngành, UBND các tỉnh, thành phố theo chức năng, nhiệm vụ được giao, khẩn trương xây dựng kế hoạch hành động, gửi Tổ công tác trước ngày 25/7.",
      "note": "Giao chung các bộ, ngành, tỉnh, thành phố. Năm của hạn lấy từ ngày họp 16/7/2025."
    },
    {
      "id": "002-T7", "directive": "002", "assign": false, "lead": null, "leads": [],
      "coordinators": [], "owner": null,
      "action": "Tham gia đề xuất chính sách, phản biện khoa học, kết nối chuyên gia, doanh nghiệp",
      "deliverable": null,
      "authority": null, "accountable": null,
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "Các thành viên Tổ công tác chủ động tham gia xây dựng đề xuất chính sách, phản biện khoa học, kết nối chuyên gia, doanh nghiệp trong và ngoài nước hỗ trợ địa phương triển khai hiệu quả.",
      "note": "Văn bản không kèm danh sách thành viên Tổ công tác."
    },
    {
      "id": "004-T5", "directive": "004", "assign": false, "lead": null, "leads": ["@ministries", "@provinces"],
      "coordinators": [], "owner": null,
      "action": "Gửi văn bản cam kết tiến độ",
      "deliverable": "văn bản cam kết",
      "authority": "Ban Chỉ đạo Trung ương và Ban Chỉ đạo của Chính phủ", "accountable": "các bộ trưởng, trưởng ngành, bí thư, chủ tịch UBND các tỉnh, thành phố",
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "phải có văn bản cam kết tiến độ và chịu trách nhiệm trước Ban Chỉ đạo Trung ương và Ban Chỉ đạo của Chính phủ",
      "note": "Người chịu trách nhiệm nêu ở câu trước. Thông báo 624/TB-VPCP ngày 16/11/2025 ghi hạn trước ngày 25/11/2025."
    },
    {
      "id": "004-T7", "directive": "004", "assign": true, "lead": null, "leads": ["BNNMT", "BYT", "BVHTTDL", "TTCP"],
      "coordinators": [], "owner": null,
      "action": "Xây dựng, ban hành chiến lược chuyển đổi số và chiến lược dữ liệu",
      "deliverable": "chiến lược chuyển đổi số; chiến lược dữ liệu",
      "authority": "Thủ tướng", "accountable": null,
      "deadline": {"phrase": "trước ngày 25-11-2025", "due": "2025-11-25", "precision": "day", "kind": "by", "basis": "custom", "needsConfirmation": false},
      "quote": "khẩn trương xây dựng và ban hành chiến lược chuyển đổi số và chiến lược dữ liệu (các bộ, cơ quan: Nông nghiệp và Môi trường, Y tế, Văn hóa, Thể thao và Du lịch, Thanh tra Chính phủ sớm ban hành trước ngày 25-11-2025)",
      "note": "Thông báo 624/TB-VPCP ngày 16/11/2025 chỉ còn nêu Thanh tra Chính phủ."
    },
    {
      "id": "004-T8", "directive": "004", "assign": false, "lead": null, "leads": [],
      "coordinators": [], "owner": null,
      "action": "Thí điểm đánh giá, xếp hạng chất lượng cơ sở dữ liệu",
      "deliverable": "kết quả đánh giá, xếp hạng",
      "authority": null, "accountable": null,
      "deadline": {"phrase": "trong năm 2025", "due": "2025-12-31", "precision": "year", "kind": "within", "basis": "custom", "needsConfirmation": false},
      "quote": "Ông lưu ý thí điểm đánh giá, xếp hạng chất lượng cơ sở dữ liệu trong năm 2025 và triển khai chính thức từ 2026.",
      "note": "Câu giao không nêu chủ thể; \"triển khai chính thức từ 2026\" là mốc bắt đầu. Thông báo 624/TB-VPCP giao Bộ Công an hướng dẫn."
    },
    {
      "id": "004-T9", "directive": "004", "assign": false, "lead": null, "leads": ["@ministries"],
      "coordinators": [], "owner": null,
      "action": "Rà soát, sửa đổi, thống nhất quy trình tái cấu trúc dịch vụ công trực tuyến",
      "deliverable": "quy trình tái cấu trúc",
      "authority": null, "accountable": null,
      "deadline": {"phrase": "khẩn trương", "due": null, "precision": "vague", "kind": "asap", "basis": "none", "needsConfirmation": true},
      "quote": "các bộ, ngành khẩn trương rà soát, sửa đổi và thống nhất quy trình tái cấu trúc dịch vụ công trực tuyến để cắt giảm thành phần hồ sơ",
      "note": "Thông báo 624/TB-VPCP ghi hoàn thành trong tháng 11 năm 2025."
    },
    {
      "id": "004-T10", "directive": "004", "assign": false, "lead": null, "leads": ["@ministries", "@provinces"],
      "coordinators": [], "owner": null,
      "action": "Sửa đổi, bổ sung 322 văn bản QPPL; rà soát, sửa đổi quy định không phù hợp",
      "deliverable": "322 văn bản QPPL sửa đổi",
      "authority": "Thủ tướng Chính phủ", "accountable": null,
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "Các bộ, ngành, địa phương được yêu cầu tập trung sửa đổi, bổ sung 322 văn bản quy phạm pháp luật theo phương án đã được Thủ tướng Chính phủ phê duyệt; rà soát, sửa đổi các quy định không phù hợp với việc thực hiện TTHC không phụ thuộc địa giới hành chính và dịch vụ công trực tuyến toàn trình.",
      "note": "Thủ tướng Chính phủ là cấp đã phê duyệt phương án. Hai việc nối bằng dấu \";\"."
    },
    {
      "id": "004-T11", "directive": "004", "assign": false, "lead": null, "leads": ["@provinces"],
      "coordinators": [], "owner": null,
      "action": "Hoàn thành mục tiêu 100% TTHC trực tuyến, không phụ thuộc địa giới",
      "deliverable": "100% TTHC",
      "authority": "Thủ tướng", "accountable": null,
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "Thủ tướng yêu cầu các địa phương hoàn thành mục tiêu 100% TTHC liên quan đến doanh nghiệp được thực hiện trực tuyến và 100% TTHC được thực hiện không phụ thuộc vào địa giới hành chính phạm vi cấp tỉnh.",
      "note": null
    },
    {
      "id": "004-T1", "directive": "004", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": ["01", "31", "46", "48", "79", "92"], "owner": null,
      "action": "Thành lập đoàn công tác hỗ trợ 6 thành phố xây dựng Đề án Đô thị thông minh",
      "deliverable": "Đề án Đô thị thông minh (6 thành phố)",
      "authority": "Thủ tướng Phạm Minh Chính", "accountable": null,
      "deadline": {"phrase": "trong tháng 12-2025", "due": "2025-12-31", "precision": "month", "kind": "within", "basis": "custom", "needsConfirmation": false},
      "quote": "Bộ Xây dựng được yêu cầu khẩn trương thành lập đoàn công tác hỗ trợ 6 thành phố trực thuộc Trung ương trong triển khai xây dựng Đề án Đô thị thông minh, hoàn thành trong tháng 12-2025, triển khai thực hiện trong năm 2026.",
      "note": "Thông báo 624/TB-VPCP (Phụ lục II, dòng 46) ghi UBND 6 thành phố chủ trì Đề án, hạn 31/10/2025."
    },
    {
      "id": "004-T1b", "directive": "004", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": ["01", "31", "46", "48", "79", "92"], "owner": null,
      "action": "Triển khai thực hiện Đề án Đô thị thông minh tại 6 thành phố trực thuộc Trung ương",
      "deliverable": null,
      "authority": "Thủ tướng Phạm Minh Chính", "accountable": null,
      "deadline": {"phrase": "trong năm 2026", "due": "2026-12-31", "precision": "year", "kind": "within", "basis": "custom", "needsConfirmation": false},
      "quote": "Bộ Xây dựng được yêu cầu khẩn trương thành lập đoàn công tác hỗ trợ 6 thành phố trực thuộc Trung ương trong triển khai xây dựng Đề án Đô thị thông minh, hoàn thành trong tháng 12-2025, triển khai thực hiện trong năm 2026.",
      "note": "Mốc thứ hai của cùng một câu giao."
    },
    {
      "id": "004-T2", "directive": "004", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": [], "owner": null,
      "action": "Xây dựng và triển khai mô hình \"Cửa khẩu thông minh\"",
      "deliverable": "mô hình Cửa khẩu thông minh",
      "authority": "Thủ tướng", "accountable": null,
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "Bộ này cũng được giao phối hợp với một số địa phương xây dựng và triển khai mô hình \"Cửa khẩu thông minh\"",
      "note": "\"Bộ này\" là Bộ Xây dựng."
    },
    {
      "id": "004-T3", "directive": "004", "assign": true, "lead": "BGDĐT", "leads": [],
      "coordinators": [], "owner": null,
      "action": "Xây dựng hồ sơ học tập suốt đời, tích hợp CSDL văn bằng, chứng chỉ",
      "deliverable": "hồ sơ học tập suốt đời",
      "authority": "Thủ tướng", "accountable": null,
      "deadline": {"phrase": null, "due": null, "precision": "none", "kind": "none", "basis": "none", "needsConfirmation": false},
      "quote": "Bộ Giáo dục và Đào tạo được giao chủ trì xây dựng hồ sơ học tập suốt đời, tích hợp với cơ sở dữ liệu quản lý văn bằng, chứng chỉ.",
      "note": "Thông báo 624/TB-VPCP ghi hoàn thành trước ngày 10/12/2025."
    },
    {
      "id": "004-T4", "directive": "004", "assign": true, "lead": "BGDĐT", "leads": [],
      "coordinators": [], "owner": null,
      "action": "Hướng dẫn các bộ, ngành, địa phương số hoá bằng cấp, chứng chỉ và tổ chức triển khai",
      "deliverable": "hướng dẫn",
      "authority": "Thủ tướng", "accountable": null,
      "deadline": {"phrase": "ngay trong tháng 12-2025", "due": "2025-12-31", "precision": "month", "kind": "within", "basis": "custom", "needsConfirmation": false},
      "quote": "Bộ này cần hướng dẫn các bộ, ngành, địa phương thực hiện số hoá bằng cấp, chứng chỉ hoàn thành và tổ chức triển khai ngay trong tháng 12-2025, số hoá 100% dữ liệu văn bằng, chứng chỉ trong quý I- 2026.",
      "note": "\"Bộ này\" là Bộ Giáo dục và Đào tạo."
    },
    {
      "id": "004-T4b", "directive": "004", "assign": true, "lead": "BGDĐT", "leads": [],
      "coordinators": [], "owner": null,
      "action": "Số hoá 100% dữ liệu văn bằng, chứng chỉ",
      "deliverable": "100% dữ liệu văn bằng số hoá",
      "authority": "Thủ tướng", "accountable": null,
      "deadline": {"phrase": "trong quý I- 2026", "due": "2026-03-31", "precision": "quarter", "kind": "within", "basis": "custom", "needsConfirmation": false},
      "quote": "Bộ này cần hướng dẫn các bộ, ngành, địa phương thực hiện số hoá bằng cấp, chứng chỉ hoàn thành và tổ chức triển khai ngay trong tháng 12-2025, số hoá 100% dữ liệu văn bằng, chứng chỉ trong quý I- 2026.",
      "note": "Mốc thứ hai của cùng một câu giao. Thông báo 624/TB-VPCP ghi \"trong năm 2026\"."
    },
    {
      "id": "000-T2", "directive": "000", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": [], "owner": null,
      "action": "Trình ban hành Kế hoạch thiết lập và vận hành Cổng thông tin",
      "deliverable": "Kế hoạch được ban hành",
      "authority": null, "accountable": null,
      "deadline": {"phrase": "trong tháng 12/2025", "due": "2025-12-31", "precision": "month", "kind": "within", "basis": "custom", "needsConfirmation": true},
      "quote": "Thứ trưởng Nguyễn Tường Văn nhất trí lựa chọn phương án ban hành “Kế hoạch thiết lập và vận hành Cổng thông tin đô thị thông minh quốc gia”",
      "note": "Hạn nằm trong đề xuất của Cục Phát triển đô thị (Bộ Xây dựng) được Thứ trưởng nhất trí; cơ quan chủ trì suy ra từ đơn vị đề xuất."
    },
    {
      "id": "000-T1", "directive": "000", "assign": true, "lead": "BXD", "leads": [],
      "coordinators": [], "owner": null,
      "action": "Hoàn thiện nội dung Kế hoạch thiết lập và vận hành Cổng Thông tin đô thị thông minh quốc gia",
      "deliverable": "nội dung Kế hoạch hoàn thiện",
      "authority": "Thứ trưởng Bộ Xây dựng Nguyễn Tường Văn", "accountable": null,
      "deadline": {"phrase": "khẩn trương", "due": null, "precision": "vague", "kind": "asap", "basis": "none", "needsConfirmation": true},
      "quote": "Thứ trưởng giao Cục Phát triển đô thị phối hợp với Trung tâm Công nghệ thông tin và các đơn vị liên quan khẩn trương hoàn thiện nội dung Kế hoạch, tập trung làm rõ mục tiêu, lộ trình, nhiệm vụ và đầu mối triển khai",
      "note": "Cục Phát triển đô thị và Trung tâm Công nghệ thông tin đều thuộc Bộ Xây dựng."
    },
    {
      "id": "000-T3", "directive": "000", "assign": false, "lead": null, "leads": [],
      "coordinators": [], "owner": null,
      "action": "Ra mắt Cổng thông tin đô thị thông minh quốc gia",
      "deliverable": "Cổng thông tin ra mắt",
      "authority": "Thứ trưởng Bộ Xây dựng Nguyễn Tường Văn", "accountable": null,
      "deadline": {"phrase": "vào ngày 22/12/2025", "due": "2025-12-22", "precision": "day", "kind": "on", "basis": "custom", "needsConfirmation": false},
      "quote": "Hệ thống phải sẵn sàng vận hành thử nghiệm trong thời gian sớm nhất và cam kết hoàn thành đúng tiến độ ra mắt Cổng thông tin đô thị thông minh quốc gia vào ngày 22/12/2025",
      "note": "Câu giao không nêu đơn vị."
    },
    {
      "id": "000-T3b", "directive": "000", "assign": false, "lead": null, "leads": [],
      "coordinators": [], "owner": null,
      "action": "Vận hành thử nghiệm Cổng thông tin đô thị thông minh quốc gia",
      "deliverable": null,
      "authority": "Thứ trưởng Bộ Xây dựng Nguyễn Tường Văn", "accountable": null,
      "deadline": {"phrase": "trong thời gian sớm nhất", "due": null, "precision": "vague", "kind": "asap", "basis": "none", "needsConfirmation": true},
      "quote": "Hệ thống phải sẵn sàng vận hành thử nghiệm trong thời gian sớm nhất và cam kết hoàn thành đúng tiến độ ra mắt Cổng thông tin đô thị thông minh quốc gia vào ngày 22/12/2025",
      "note": "Mốc còn lại của cùng một câu; câu giao không nêu đơn vị."
    }
  ]
}
"""#
}
