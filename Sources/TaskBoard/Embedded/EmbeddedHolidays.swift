// Written by "make docs" from data/holidays.json.
// swift-format-ignore-file

/// The holidays of data/holidays.json, embedded so that an installed program needs no file beside it.
extension Embedded {
  static let holidays = #"""
[
  {
    "day": "2025-01-01", "kind": "holiday", "name": "Tết Dương lịch", "status": "decided",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2025-01-27", "kind": "holiday", "name": "Tết Nguyên đán Ất Tỵ", "status": "decided",
    "source": "Thông báo 6150/TB-BLĐTBXH (Công văn 8726/VPCP-KGVX ngày 26/11/2024)",
    "note": "Đợt nghỉ 25/01–02/02/2025 (tính cả 4 ngày cuối tuần); mùng 1 = 29/01"
  },
  {
    "day": "2025-01-28", "kind": "holiday", "name": "Tết Nguyên đán Ất Tỵ", "status": "decided",
    "source": "Thông báo 6150/TB-BLĐTBXH (Công văn 8726/VPCP-KGVX ngày 26/11/2024)",
    "note": "Đợt nghỉ 25/01–02/02/2025 (tính cả 4 ngày cuối tuần); mùng 1 = 29/01"
  },
  {
    "day": "2025-01-29", "kind": "holiday", "name": "Tết Nguyên đán Ất Tỵ", "status": "decided",
    "source": "Thông báo 6150/TB-BLĐTBXH (Công văn 8726/VPCP-KGVX ngày 26/11/2024)",
    "note": "Đợt nghỉ 25/01–02/02/2025 (tính cả 4 ngày cuối tuần); mùng 1 = 29/01"
  },
  {
    "day": "2025-01-30", "kind": "holiday", "name": "Tết Nguyên đán Ất Tỵ", "status": "decided",
    "source": "Thông báo 6150/TB-BLĐTBXH (Công văn 8726/VPCP-KGVX ngày 26/11/2024)",
    "note": "Đợt nghỉ 25/01–02/02/2025 (tính cả 4 ngày cuối tuần); mùng 1 = 29/01"
  },
  {
    "day": "2025-01-31", "kind": "holiday", "name": "Tết Nguyên đán Ất Tỵ", "status": "decided",
    "source": "Thông báo 6150/TB-BLĐTBXH (Công văn 8726/VPCP-KGVX ngày 26/11/2024)",
    "note": "Đợt nghỉ 25/01–02/02/2025 (tính cả 4 ngày cuối tuần); mùng 1 = 29/01"
  },
  {
    "day": "2025-04-07", "kind": "holiday", "name": "Giỗ Tổ Hùng Vương (10/3 ÂL)", "status": "decided",
    "source": "Bộ luật Lao động 2019, Điều 112; ngày dương lịch theo https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/ngay-cua-me-la-ngay-nao-2025-happy-mother-day-la-ngay-nao-ngay-cua-me-la-ngay-gi-ngay-cua-me-la-bao-871341-211499.html",
    "note": null
  },
  {
    "day": "2025-04-26", "kind": "swappedWork", "name": "Làm bù cho 02/5", "status": "decided",
    "source": "Báo chí (vietnamplus.vn, post1033115); phương án Bộ LĐTBXH trình: https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/ngay-cua-me-la-ngay-nao-2025-happy-mother-day-la-ngay-nao-ngay-cua-me-la-ngay-gi-ngay-cua-me-la-bao-871341-211499.html",
    "note": "Thứ Bảy làm việc"
  },
  {
    "day": "2025-04-30", "kind": "holiday", "name": "Ngày Chiến thắng 30/4", "status": "decided",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2025-05-01", "kind": "holiday", "name": "Quốc tế Lao động", "status": "decided",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2025-05-02", "kind": "swappedOff", "name": "Hoán đổi với 26/4", "status": "decided",
    "source": "Báo chí (vietnamplus.vn, post1033115); phương án Bộ LĐTBXH trình: https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/ngay-cua-me-la-ngay-nao-2025-happy-mother-day-la-ngay-nao-ngay-cua-me-la-ngay-gi-ngay-cua-me-la-bao-871341-211499.html",
    "note": null
  },
  {
    "day": "2025-09-01", "kind": "holiday", "name": "Quốc khánh (ngày liền kề)", "status": "decided",
    "source": "Thông báo 6150/TB-BLĐTBXH (Công văn 8726/VPCP-KGVX ngày 26/11/2024)",
    "note": null
  },
  {
    "day": "2025-09-02", "kind": "holiday", "name": "Quốc khánh 2/9", "status": "decided",
    "source": "Thông báo 6150/TB-BLĐTBXH (Công văn 8726/VPCP-KGVX ngày 26/11/2024)",
    "note": "Đợt nghỉ 30/8–02/9/2025"
  },
  {
    "day": "2026-01-01", "kind": "holiday", "name": "Tết Dương lịch", "status": "decided",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2026-01-02", "kind": "swappedOff", "name": "Hoán đổi với 10/01", "status": "decided",
    "source": "Công văn 12729/VPCP-KGVX ngày 25/12/2025",
    "note": "Quyết định ngày 25/12/2025, chỉ trước 8 ngày"
  },
  {
    "day": "2026-01-10", "kind": "swappedWork", "name": "Làm bù cho 02/01", "status": "decided",
    "source": "Công văn 12729/VPCP-KGVX ngày 25/12/2025",
    "note": "Thứ Bảy làm việc"
  },
  {
    "day": "2026-02-16", "kind": "holiday", "name": "Tết Nguyên đán Bính Ngọ", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": "Đợt nghỉ 14–22/02/2026; mùng 1 = 17/02"
  },
  {
    "day": "2026-02-17", "kind": "holiday", "name": "Tết Nguyên đán Bính Ngọ", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": "Đợt nghỉ 14–22/02/2026; mùng 1 = 17/02"
  },
  {
    "day": "2026-02-18", "kind": "holiday", "name": "Tết Nguyên đán Bính Ngọ", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": "Đợt nghỉ 14–22/02/2026; mùng 1 = 17/02"
  },
  {
    "day": "2026-02-19", "kind": "holiday", "name": "Tết Nguyên đán Bính Ngọ", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": "Đợt nghỉ 14–22/02/2026; mùng 1 = 17/02"
  },
  {
    "day": "2026-02-20", "kind": "holiday", "name": "Tết Nguyên đán Bính Ngọ", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": "Đợt nghỉ 14–22/02/2026; mùng 1 = 17/02"
  },
  {
    "day": "2026-04-26", "kind": "holiday", "name": "Giỗ Tổ Hùng Vương (10/3 ÂL)", "status": "decided",
    "source": "Bộ luật Lao động 2019, Điều 112; ngày dương lịch theo https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/lich-nghi-tet-2026-chinh-thuc-tet-duong-lich-tet-am-lich-nam-2026-duoc-nghi-bao-nhieu-ngay-517679-230148.html",
    "note": "Trùng Chủ nhật"
  },
  {
    "day": "2026-04-27", "kind": "compensatory", "name": "Nghỉ bù Giỗ Tổ", "status": "law",
    "source": "Bộ luật Lao động 2019, khoản 3 Điều 111; https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/lich-nghi-tet-2026-chinh-thuc-tet-duong-lich-tet-am-lich-nam-2026-duoc-nghi-bao-nhieu-ngay-517679-230148.html",
    "note": "Nghỉ 25–27/4/2026 theo khoản 3 Điều 111 Bộ luật Lao động"
  },
  {
    "day": "2026-04-30", "kind": "holiday", "name": "Ngày Chiến thắng 30/4", "status": "decided",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2026-05-01", "kind": "holiday", "name": "Quốc tế Lao động", "status": "decided",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2026-08-22", "kind": "swappedWork", "name": "Làm bù cho 31/8", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": "Thứ Bảy làm việc"
  },
  {
    "day": "2026-08-31", "kind": "swappedOff", "name": "Hoán đổi với 22/8", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": null
  },
  {
    "day": "2026-09-01", "kind": "holiday", "name": "Quốc khánh (ngày liền kề)", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": null
  },
  {
    "day": "2026-09-02", "kind": "holiday", "name": "Quốc khánh 2/9", "status": "decided",
    "source": "Thông báo 9441/TB-BNV ngày 16/10/2025 (Công văn 9859/VPCP-KGVX)",
    "note": "Đợt nghỉ 29/8–02/9/2026"
  },
  {
    "day": "2026-11-24", "kind": "holiday", "name": "Ngày Văn hóa Việt Nam", "status": "decided",
    "source": "Nghị quyết 28/2026/QH16",
    "note": "Nghị quyết có hiệu lực từ 01/7/2026; đến 18/9/2026 phương án hoán đổi thứ Hai 23/11 còn đang lấy ý kiến"
  },
  {
    "day": "2027-01-01", "kind": "holiday", "name": "Tết Dương lịch", "status": "law",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2027-02-05", "kind": "holiday", "name": "Tết Nguyên đán Đinh Mùi", "status": "inferred",
    "source": "Chưa có thông báo; 1 ngày cuối năm và 4 ngày đầu năm âm lịch theo thông lệ 2025, 2026",
    "note": "Mùng 1 = 06/02/2027 (tính âm lịch)"
  },
  {
    "day": "2027-02-06", "kind": "holiday", "name": "Tết Nguyên đán Đinh Mùi", "status": "inferred",
    "source": "Chưa có thông báo; 1 ngày cuối năm và 4 ngày đầu năm âm lịch theo thông lệ 2025, 2026",
    "note": "Mùng 1 = 06/02/2027 (tính âm lịch)"
  },
  {
    "day": "2027-02-07", "kind": "holiday", "name": "Tết Nguyên đán Đinh Mùi", "status": "inferred",
    "source": "Chưa có thông báo; 1 ngày cuối năm và 4 ngày đầu năm âm lịch theo thông lệ 2025, 2026",
    "note": "Mùng 1 = 06/02/2027 (tính âm lịch)"
  },
  {
    "day": "2027-02-08", "kind": "holiday", "name": "Tết Nguyên đán Đinh Mùi", "status": "inferred",
    "source": "Chưa có thông báo; 1 ngày cuối năm và 4 ngày đầu năm âm lịch theo thông lệ 2025, 2026",
    "note": "Mùng 1 = 06/02/2027 (tính âm lịch)"
  },
  {
    "day": "2027-02-09", "kind": "holiday", "name": "Tết Nguyên đán Đinh Mùi", "status": "inferred",
    "source": "Chưa có thông báo; 1 ngày cuối năm và 4 ngày đầu năm âm lịch theo thông lệ 2025, 2026",
    "note": "Mùng 1 = 06/02/2027 (tính âm lịch)"
  },
  {
    "day": "2027-02-10", "kind": "compensatory", "name": "Nghỉ bù Tết (trùng T7, CN)", "status": "inferred",
    "source": "Suy luận từ Bộ luật Lao động 2019, khoản 3 Điều 111",
    "note": null
  },
  {
    "day": "2027-02-11", "kind": "compensatory", "name": "Nghỉ bù Tết (trùng T7, CN)", "status": "inferred",
    "source": "Suy luận từ Bộ luật Lao động 2019, khoản 3 Điều 111",
    "note": null
  },
  {
    "day": "2027-04-16", "kind": "holiday", "name": "Giỗ Tổ Hùng Vương (10/3 ÂL)", "status": "computed",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2027-04-30", "kind": "holiday", "name": "Ngày Chiến thắng 30/4", "status": "law",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2027-05-01", "kind": "holiday", "name": "Quốc tế Lao động", "status": "law",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": "Thứ Bảy"
  },
  {
    "day": "2027-05-03", "kind": "compensatory", "name": "Nghỉ bù 1/5", "status": "inferred",
    "source": "Suy luận từ Bộ luật Lao động 2019, khoản 3 Điều 111",
    "note": null
  },
  {
    "day": "2027-09-02", "kind": "holiday", "name": "Quốc khánh 2/9", "status": "law",
    "source": "Bộ luật Lao động 2019, Điều 112",
    "note": null
  },
  {
    "day": "2027-09-03", "kind": "holiday", "name": "Quốc khánh (ngày liền kề)", "status": "inferred",
    "source": "Luật cho 2 ngày: 02/9 và một ngày liền kề trước hoặc sau; chưa có quyết định cho 2027",
    "note": "Chọn 03/9 (T6) chỉ là suy luận"
  },
  {
    "day": "2027-11-24", "kind": "holiday", "name": "Ngày Văn hóa Việt Nam", "status": "law",
    "source": "Nghị quyết 28/2026/QH16",
    "note": null
  }
]
"""#
}
