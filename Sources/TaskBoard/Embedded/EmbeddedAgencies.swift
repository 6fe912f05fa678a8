// Written by "make docs" from data/agencies.json.
// swift-format-ignore-file

/// The agencies of data/agencies.json, embedded so that an installed program needs no file beside it.
extension Embedded {
  static let agencies = #"""
[
  {
    "code": "BQP", "name": "Bộ Quốc phòng",
    "shortName": "BQP", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Quốc phòng"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 30/2025/TT-BQP"
  },
  {
    "code": "BCA", "name": "Bộ Công an",
    "shortName": "BCA", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Công an"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 12/2025/TT-BCA"
  },
  {
    "code": "BNG", "name": "Bộ Ngoại giao",
    "shortName": "BNG", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Ngoại giao"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 09/2025/TT-BNG"
  },
  {
    "code": "BTP", "name": "Bộ Tư pháp",
    "shortName": "BTP", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Tư pháp"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 05/2025/TT-BTP"
  },
  {
    "code": "BTC", "name": "Bộ Tài chính",
    "shortName": "BTC", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Bộ TC", "TC", "Tài chính"],
    "formerNames": [], "since": "2025-03-01", "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 3103/QĐ-BTC"
  },
  {
    "code": "BNV", "name": "Bộ Nội vụ",
    "shortName": "BNV", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Bộ NV", "NV", "Nội vụ"],
    "formerNames": [], "since": "2025-03-01", "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 002/2025/TT-BNV"
  },
  {
    "code": "BKHCN", "name": "Bộ Khoa học và Công nghệ",
    "shortName": "BKHCN", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Bộ KH&CN", "Bộ KHCN", "Bộ Khoa học và công nghệ", "KH&CN", "Khoa học và Công nghệ"],
    "formerNames": [], "since": "2025-03-01", "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 36/2025/TT-BKHCN"
  },
  {
    "code": "BXD", "name": "Bộ Xây dựng",
    "shortName": "BXD", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Bộ XD", "XD", "Xây dựng"],
    "formerNames": [], "since": "2025-03-01", "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 32/2025/TT-BXD"
  },
  {
    "code": "BCT", "name": "Bộ Công Thương",
    "shortName": "BCT", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Bộ CT", "CT", "Bộ Công thương", "Công Thương"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 09/2025/TT-BCT"
  },
  {
    "code": "BNNMT", "name": "Bộ Nông nghiệp và Môi trường",
    "shortName": "BNNMT", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["BNN&MT", "Bộ NN&MT", "Bộ NNMT", "Bộ NN và MT", "Bộ Nông nghiệp & Môi trường", "NN&MT", "Nông nghiệp và Môi trường"],
    "formerNames": [], "since": "2025-03-01", "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 01/2025/TT-BNNMT"
  },
  {
    "code": "BYT", "name": "Bộ Y tế",
    "shortName": "BYT", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Y tế"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 40/2025/TT-BYT"
  },
  {
    "code": "BGDĐT", "name": "Bộ Giáo dục và Đào tạo",
    "shortName": "BGDĐT", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["BGDDT", "BGD&ĐT", "Bộ GD&ĐT", "Bộ GDĐT", "Bộ GD và ĐT", "GD&ĐT", "Giáo dục và Đào tạo"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 32/2018/TT-BGDĐT"
  },
  {
    "code": "BVHTTDL", "name": "Bộ Văn hóa, Thể thao và Du lịch",
    "shortName": "BVHTTDL", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Bộ VHTTDL", "Bộ VHTT&DL", "Văn hóa, Thể thao và Du lịch", "Bộ Văn hoá, Thể thao và Du lịch", "Văn hoá, Thể thao và Du lịch"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 04/2011/TT-BVHTTDL"
  },
  {
    "code": "BDTTG", "name": "Bộ Dân tộc và Tôn giáo",
    "shortName": "BDTTG", "kind": "ministry", "headTitle": "Bộ trưởng",
    "aliases": ["Dân tộc và Tôn giáo"],
    "formerNames": [], "since": "2025-03-01", "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 2932/BDTTG-VPQGDTMN"
  },
  {
    "code": "NHNN", "name": "Ngân hàng Nhà nước Việt Nam",
    "shortName": "NHNN", "kind": "ministerialAgency", "headTitle": "Thống đốc",
    "aliases": ["NHNN Việt Nam", "Ngân hàng Nhà nước", "Ngân hàng nhà nước"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 17/2024/TT-NHNN"
  },
  {
    "code": "TTCP", "name": "Thanh tra Chính phủ",
    "shortName": "TTCP", "kind": "ministerialAgency", "headTitle": "Tổng Thanh tra Chính phủ",
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 06/2025/TT-TTCP"
  },
  {
    "code": "VPCP", "name": "Văn phòng Chính phủ",
    "shortName": "VPCP", "kind": "ministerialAgency", "headTitle": "Bộ trưởng, Chủ nhiệm",
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 02/2017/TT-VPCP"
  },
  {
    "code": "VTV", "name": "Đài Truyền hình Việt Nam",
    "shortName": "VTV", "kind": "governmentAgency", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "TB 624/TB-VPCP"
  },
  {
    "code": "VOV", "name": "Đài Tiếng nói Việt Nam",
    "shortName": "VOV", "kind": "governmentAgency", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Mã viết tắt từ tên, chưa thấy trong số hiệu văn bản"
  },
  {
    "code": "TTXVN", "name": "Thông tấn xã Việt Nam",
    "shortName": "TTXVN", "kind": "governmentAgency", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Mã viết tắt từ tên, chưa thấy trong số hiệu văn bản"
  },
  {
    "code": "VHLKHCNVN", "name": "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    "shortName": "VHLKHCNVN", "kind": "governmentAgency", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Mã viết tắt từ tên, chưa thấy trong số hiệu văn bản"
  },
  {
    "code": "VHLKHXHVN", "name": "Viện Hàn lâm Khoa học xã hội Việt Nam",
    "shortName": "VHLKHXHVN", "kind": "governmentAgency", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Mã viết tắt từ tên, chưa thấy trong số hiệu văn bản"
  },
  {
    "code": "01", "name": "Thành phố Hà Nội",
    "shortName": "Hà Nội", "kind": "province", "headTitle": "Chủ tịch UBND thành phố",
    "aliases": ["TP. Hà Nội", "TP.Hà Nội", "TP Hà Nội", "thành phố Hà Nội", "UBND thành phố Hà Nội", "UBND TP. Hà Nội", "UBND TP Hà Nội", "Ủy ban nhân dân thành phố Hà Nội"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "04", "name": "Tỉnh Cao Bằng",
    "shortName": "Cao Bằng", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Cao Bằng", "Ủy ban nhân dân tỉnh Cao Bằng"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "08", "name": "Tỉnh Tuyên Quang",
    "shortName": "Tuyên Quang", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Tuyên Quang", "Ủy ban nhân dân tỉnh Tuyên Quang"],
    "formerNames": ["Hà Giang"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "11", "name": "Tỉnh Điện Biên",
    "shortName": "Điện Biên", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Điện Biên", "Ủy ban nhân dân tỉnh Điện Biên"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "12", "name": "Tỉnh Lai Châu",
    "shortName": "Lai Châu", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "14", "name": "Tỉnh Sơn La",
    "shortName": "Sơn La", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "15", "name": "Tỉnh Lào Cai",
    "shortName": "Lào Cai", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai"],
    "formerNames": ["Yên Bái"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "19", "name": "Tỉnh Thái Nguyên",
    "shortName": "Thái Nguyên", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Thái Nguyên", "Ủy ban nhân dân tỉnh Thái Nguyên"],
    "formerNames": ["Bắc Kạn"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "20", "name": "Tỉnh Lạng Sơn",
    "shortName": "Lạng Sơn", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Lạng Sơn", "Ủy ban nhân dân tỉnh Lạng Sơn"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "22", "name": "Tỉnh Quảng Ninh",
    "shortName": "Quảng Ninh", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Quảng Ninh", "Ủy ban nhân dân tỉnh Quảng Ninh"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "24", "name": "Tỉnh Bắc Ninh",
    "shortName": "Bắc Ninh", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Bắc Ninh", "Ủy ban nhân dân tỉnh Bắc Ninh"],
    "formerNames": ["Bắc Giang"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "25", "name": "Tỉnh Phú Thọ",
    "shortName": "Phú Thọ", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Phú Thọ", "Ủy ban nhân dân tỉnh Phú Thọ"],
    "formerNames": ["Vĩnh Phúc", "Hòa Bình"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "31", "name": "Thành phố Hải Phòng",
    "shortName": "Hải Phòng", "kind": "province", "headTitle": "Chủ tịch UBND thành phố",
    "aliases": ["TP. Hải Phòng", "TP.Hải Phòng", "TP Hải Phòng", "thành phố Hải Phòng", "UBND thành phố Hải Phòng", "UBND TP. Hải Phòng", "UBND TP Hải Phòng", "Ủy ban nhân dân thành phố Hải Phòng"],
    "formerNames": ["Hải Dương"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "33", "name": "Tỉnh Hưng Yên",
    "shortName": "Hưng Yên", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Hưng Yên", "Ủy ban nhân dân tỉnh Hưng Yên"],
    "formerNames": ["Thái Bình"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "37", "name": "Tỉnh Ninh Bình",
    "shortName": "Ninh Bình", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Ninh Bình", "Ủy ban nhân dân tỉnh Ninh Bình"],
    "formerNames": ["Hà Nam", "Nam Định"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "38", "name": "Tỉnh Thanh Hóa",
    "shortName": "Thanh Hóa", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["Thanh Hoá", "UBND tỉnh Thanh Hóa", "Ủy ban nhân dân tỉnh Thanh Hóa", "UBND tỉnh Thanh Hoá"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "40", "name": "Tỉnh Nghệ An",
    "shortName": "Nghệ An", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Nghệ An", "Ủy ban nhân dân tỉnh Nghệ An"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "42", "name": "Tỉnh Hà Tĩnh",
    "shortName": "Hà Tĩnh", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Hà Tĩnh", "Ủy ban nhân dân tỉnh Hà Tĩnh"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "44", "name": "Tỉnh Quảng Trị",
    "shortName": "Quảng Trị", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Quảng Trị", "Ủy ban nhân dân tỉnh Quảng Trị"],
    "formerNames": ["Quảng Bình"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "46", "name": "Thành phố Huế",
    "shortName": "Huế", "kind": "province", "headTitle": "Chủ tịch UBND thành phố",
    "aliases": ["TP. Huế", "TP.Huế", "TP Huế", "thành phố Huế", "UBND thành phố Huế", "UBND TP. Huế", "UBND TP Huế", "Ủy ban nhân dân thành phố Huế"],
    "formerNames": ["Thừa Thiên Huế"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg"
  },
  {
    "code": "48", "name": "Thành phố Đà Nẵng",
    "shortName": "Đà Nẵng", "kind": "province", "headTitle": "Chủ tịch UBND thành phố",
    "aliases": ["TP. Đà Nẵng", "TP.Đà Nẵng", "TP Đà Nẵng", "thành phố Đà Nẵng", "UBND thành phố Đà Nẵng", "UBND TP. Đà Nẵng", "UBND TP Đà Nẵng", "Ủy ban nhân dân thành phố Đà Nẵng"],
    "formerNames": ["Quảng Nam"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "51", "name": "Tỉnh Quảng Ngãi",
    "shortName": "Quảng Ngãi", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Quảng Ngãi", "Ủy ban nhân dân tỉnh Quảng Ngãi"],
    "formerNames": ["Kon Tum"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "52", "name": "Tỉnh Gia Lai",
    "shortName": "Gia Lai", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Gia Lai", "Ủy ban nhân dân tỉnh Gia Lai"],
    "formerNames": ["Bình Định"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "56", "name": "Tỉnh Khánh Hòa",
    "shortName": "Khánh Hòa", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["Khánh Hoà", "UBND tỉnh Khánh Hòa", "Ủy ban nhân dân tỉnh Khánh Hòa", "UBND tỉnh Khánh Hoà"],
    "formerNames": ["Ninh Thuận"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "66", "name": "Tỉnh Đắk Lắk",
    "shortName": "Đắk Lắk", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Đắk Lắk", "Ủy ban nhân dân tỉnh Đắk Lắk"],
    "formerNames": ["Phú Yên"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "68", "name": "Tỉnh Lâm Đồng",
    "shortName": "Lâm Đồng", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Lâm Đồng", "Ủy ban nhân dân tỉnh Lâm Đồng"],
    "formerNames": ["Đắk Nông", "Bình Thuận"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "75", "name": "Tỉnh Đồng Nai",
    "shortName": "Đồng Nai", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Đồng Nai", "Ủy ban nhân dân tỉnh Đồng Nai", "Thành phố Đồng Nai", "TP. Đồng Nai", "UBND thành phố Đồng Nai", "UBND TP. Đồng Nai", "UBND TP Đồng Nai", "Ủy ban nhân dân thành phố Đồng Nai"],
    "formerNames": ["Bình Phước"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15; thành phố trực thuộc trung ương từ 30/4/2026 (NQ 30/2026/QH16)"
  },
  {
    "code": "79", "name": "Thành phố Hồ Chí Minh",
    "shortName": "Hồ Chí Minh", "kind": "province", "headTitle": "Chủ tịch UBND thành phố",
    "aliases": ["TP. Hồ Chí Minh", "TP Hồ Chí Minh", "TPHCM", "TP.HCM", "TP. HCM", "UBND thành phố Hồ Chí Minh", "UBND TP. Hồ Chí Minh", "UBND TP Hồ Chí Minh", "Ủy ban nhân dân thành phố Hồ Chí Minh", "UBND TPHCM", "UBND TP.HCM"],
    "formerNames": ["Bà Rịa - Vũng Tàu", "Bình Dương"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "80", "name": "Tỉnh Tây Ninh",
    "shortName": "Tây Ninh", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Tây Ninh", "Ủy ban nhân dân tỉnh Tây Ninh"],
    "formerNames": ["Long An"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "82", "name": "Tỉnh Đồng Tháp",
    "shortName": "Đồng Tháp", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Đồng Tháp", "Ủy ban nhân dân tỉnh Đồng Tháp"],
    "formerNames": ["Tiền Giang"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "86", "name": "Tỉnh Vĩnh Long",
    "shortName": "Vĩnh Long", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Vĩnh Long", "Ủy ban nhân dân tỉnh Vĩnh Long"],
    "formerNames": ["Bến Tre", "Trà Vinh"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "91", "name": "Tỉnh An Giang",
    "shortName": "An Giang", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh An Giang", "Ủy ban nhân dân tỉnh An Giang"],
    "formerNames": ["Kiên Giang"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "92", "name": "Thành phố Cần Thơ",
    "shortName": "Cần Thơ", "kind": "province", "headTitle": "Chủ tịch UBND thành phố",
    "aliases": ["TP. Cần Thơ", "TP.Cần Thơ", "TP Cần Thơ", "thành phố Cần Thơ", "UBND thành phố Cần Thơ", "UBND TP. Cần Thơ", "UBND TP Cần Thơ", "Ủy ban nhân dân thành phố Cần Thơ"],
    "formerNames": ["Sóc Trăng", "Hậu Giang"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "96", "name": "Tỉnh Cà Mau",
    "shortName": "Cà Mau", "kind": "province", "headTitle": "Chủ tịch UBND tỉnh",
    "aliases": ["UBND tỉnh Cà Mau", "Ủy ban nhân dân tỉnh Cà Mau"],
    "formerNames": ["Bạc Liêu"], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15"
  },
  {
    "code": "CP", "name": "Chính phủ",
    "shortName": "CP", "kind": "body", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Ký hiệu trong số hiệu 269/2025/NĐ-CP"
  },
  {
    "code": "TTg", "name": "Thủ tướng Chính phủ",
    "shortName": "TTg", "kind": "body", "headTitle": null,
    "aliases": ["Thủ tướng", "TTgCP"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Ký hiệu trong số hiệu 1413/QĐ-TTg"
  },
  {
    "code": "PTTg", "name": "Phó Thủ tướng Chính phủ",
    "shortName": "PTTg", "kind": "body", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Mã viết tắt từ tên, chưa thấy trong số hiệu văn bản"
  },
  {
    "code": "TCT", "name": "Tổ công tác liên ngành điều phối xây dựng, triển khai đồng bộ đô thị thông minh",
    "shortName": "TCT", "kind": "body", "headTitle": "Tổ trưởng",
    "aliases": ["Tổ công tác", "Tổ công tác liên ngành", "Tổ công tác liên ngành điều phối việc xây dựng, triển khai đô thị thông minh"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "QĐ 1413/QĐ-TTg ngày 30/6/2025; mã viết tắt từ tên"
  },
  {
    "code": "BCĐCP", "name": "Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06",
    "shortName": "BCĐCP", "kind": "body", "headTitle": "Trưởng Ban",
    "aliases": ["Ban Chỉ đạo của Chính phủ"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "TB 624/TB-VPCP; mã viết tắt từ tên"
  },
  {
    "code": "BCĐTW", "name": "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
    "shortName": "BCĐTW", "kind": "body", "headTitle": null,
    "aliases": ["Ban Chỉ đạo Trung ương", "BCĐ57"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Ký hiệu trong số hiệu 02-KH/BCĐTW (TB 624/TB-VPCP)"
  },
  {
    "code": "QH", "name": "Quốc hội",
    "shortName": "QH", "kind": "body", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Ký hiệu trong số hiệu 176/2025/QH15"
  },
  {
    "code": "UBTVQH", "name": "Ủy ban Thường vụ Quốc hội",
    "shortName": "UBTVQH", "kind": "body", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Ký hiệu thông dụng của văn bản Ủy ban Thường vụ Quốc hội"
  },
  {
    "code": "UBND", "name": "Ủy ban nhân dân",
    "shortName": "UBND", "kind": "body", "headTitle": null,
    "aliases": ["Uỷ ban nhân dân"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Ký hiệu trong số hiệu 2820/QĐ-UBND"
  },
  {
    "code": "HĐND", "name": "Hội đồng nhân dân",
    "shortName": "HĐND", "kind": "body", "headTitle": null,
    "aliases": [],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": null,
    "source": "Ký hiệu thông dụng của văn bản Hội đồng nhân dân"
  },
  {
    "code": "BXD.CPTDT", "name": "Cục Phát triển đô thị",
    "shortName": "BXD.CPTDT", "kind": "unit", "headTitle": null,
    "aliases": ["Cục Phát triển đô thị (Bộ Xây dựng)", "Cục Phát triển đô thị Bộ Xây dựng"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": "BXD",
    "source": "Cuộc họp của Bộ Xây dựng, tin ngày 01/12/2025; mã viết tắt từ tên"
  },
  {
    "code": "BXD.TTCNTT", "name": "Trung tâm Công nghệ thông tin (Bộ Xây dựng)",
    "shortName": "BXD.TTCNTT", "kind": "unit", "headTitle": null,
    "aliases": ["Trung tâm Công nghệ thông tin Bộ Xây dựng"],
    "formerNames": [], "since": null, "until": null, "successor": null, "parent": "BXD",
    "source": "Cuộc họp của Bộ Xây dựng, tin ngày 01/12/2025; mã viết tắt từ tên"
  },
  {
    "code": "BKHĐT", "name": "Bộ Kế hoạch và Đầu tư",
    "shortName": "BKHĐT", "kind": "former", "headTitle": null,
    "aliases": ["Bộ KH&ĐT", "Bộ KHĐT"],
    "formerNames": [], "since": null, "until": "2025-03-01", "successor": "BTC", "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 01/2021/TT-BKHĐT"
  },
  {
    "code": "BGTVT", "name": "Bộ Giao thông vận tải",
    "shortName": "BGTVT", "kind": "former", "headTitle": null,
    "aliases": ["Bộ GTVT", "Bộ Giao thông Vận tải"],
    "formerNames": [], "since": null, "until": "2025-03-01", "successor": "BXD", "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 51/2024/TT-BGTVT"
  },
  {
    "code": "BTTTT", "name": "Bộ Thông tin và Truyền thông",
    "shortName": "BTTTT", "kind": "former", "headTitle": null,
    "aliases": ["Bộ TT&TT", "Bộ TTTT", "Bộ TT-TT"],
    "formerNames": [], "since": null, "until": "2025-03-01", "successor": "BKHCN", "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 41/2017/TT-BTTTT"
  },
  {
    "code": "BTNMT", "name": "Bộ Tài nguyên và Môi trường",
    "shortName": "BTNMT", "kind": "former", "headTitle": null,
    "aliases": ["Bộ TN&MT", "Bộ TNMT"],
    "formerNames": [], "since": null, "until": "2025-03-01", "successor": "BNNMT", "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 08/2024/TT-BTNMT"
  },
  {
    "code": "BNN", "name": "Bộ Nông nghiệp và Phát triển nông thôn",
    "shortName": "BNN", "kind": "former", "headTitle": null,
    "aliases": ["BNNPTNT", "BNN&PTNT", "Bộ NN&PTNT", "Bộ NNPTNT"],
    "formerNames": [], "since": null, "until": "2025-03-01", "successor": "BNNMT", "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 4953/QĐ-BNN"
  },
  {
    "code": "BLĐTBXH", "name": "Bộ Lao động - Thương binh và Xã hội",
    "shortName": "BLĐTBXH", "kind": "former", "headTitle": null,
    "aliases": ["Bộ LĐTBXH", "Bộ LĐ-TB&XH", "Bộ LĐTB&XH", "Bộ Lao động – Thương binh và Xã hội", "bộ LĐ - TB - XH"],
    "formerNames": [], "since": null, "until": "2025-03-01", "successor": "BNV", "parent": null,
    "source": "NQ 176/2025/QH15; mã theo số hiệu 6150/TB-BLĐTBXH"
  },
  {
    "code": "UBDT", "name": "Ủy ban Dân tộc",
    "shortName": "UBDT", "kind": "former", "headTitle": null,
    "aliases": ["Uỷ ban Dân tộc"],
    "formerNames": [], "since": null, "until": "2025-03-01", "successor": "BDTTG", "parent": null,
    "source": "NQ 176/2025/QH15"
  }
]
"""#
}
