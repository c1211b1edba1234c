import { programme, rosterOf } from "./build";
import { earlierWards, HUNG_YEN_ROADMAP, HUNG_YEN_SETTINGS, laterWards, MERGER_ACT, wardsInArea } from "./hung-yen";

/** The other wards of the new province. */
const WARDS_OUTSIDE = "13225 Thái Bình; 12452 Trần Hưng Đạo; 12454 Trần Lãm; 12466 Vũ Phúc; 12817 Trà Lý";

/** The province from 01/7/2025: 11 wards, 6 of them in the area of the Đề án; the earlier wards stay as predecessors. */
export const HUNG_YEN_2025 = programme({
  id: "hung-yen-2025",
  names: { vi: "Hưng Yên, từ 01/7/2025 (11 phường)", en: "Hưng Yên, since 01/7/2025 (11 wards)" },
  settings: { ...HUNG_YEN_SETTINGS, NAM_DANH_GIA: "2025" },
  roster: rosterOf([
    ...earlierWards(),
    ...wardsInArea(`${MERGER_ACT}; địa bàn Đề án 1886`),
    ...laterWards(WARDS_OUTSIDE, `${MERGER_ACT}; ngoài địa bàn Đề án 1886`),
  ]),
  roadmap: HUNG_YEN_ROADMAP,
});
