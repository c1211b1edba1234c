import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import type { Head } from "../../../src/core/heads/head";
import { codeOf, lexiconOf } from "../../../src/core/heads/lexicon";
import { placeHeads, type Told } from "../../../src/core/heads/place";

const lexicon = lexiconOf(DEFAULT_CRITERIA);
const CODES = DEFAULT_CRITERIA.criteria.map(({ code }) => code);
const NOBODY: Told = { targets: new Map(), numbering: null };

const head = (own: string, more: Partial<Head> = {}): Head => ({
  text: own,
  own,
  above: [],
  code: null,
  number: null,
  unit: null,
  values: "status",
  ...more,
});

/** The criterion of each head, `?` behind one that is only likely, `-` for one that is asked. */
const place = (heads: readonly Head[], told: Told = NOBODY) => {
  const { placements, contradicted } = placeHeads(heads, lexicon, told);
  const shown = placements.map(({ target, degree }) =>
    target === null || degree === "open" ? "-" : `${target.criterion.code}${degree === "likely" ? "?" : ""}`,
  );
  return { shown, contradicted };
};
const wrong = (shown: readonly string[], codes: readonly string[]) =>
  shown.filter((each, i) => each !== "-" && !each.endsWith("?") && each !== codes[i]);

/** Three offices' wordings of the whole set: abbreviated, long, mixed. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  abbreviated: [
    ...["ĐB phường: XLCL HTXSNV", "UBND phường: DHTĐ", "XL chi bộ, DHTĐ đơn vị CAP", "Tổ chức, BC", "Trình độ ĐH của CBCS"],
    ...["DT đất, vị trí đất", "Trụ sở LV", "PT, trang thiết bị, VK, CCHT", "KP hoạt động", "CSDLQG về DC, căn cước"],
    ...["QLHC về TTXH, TTATGT, PCCC", "QLNN về tôn giáo", "Tin báo, TG; khiếu kiện", "QL đối tượng, tái phạm", "PC ma túy"],
    ...["Tội phạm về TTXH, tụ điểm", "MT, VSATTP", "MH tự quản, Ngày hội", "Bằng khen PT toàn dân BVANTQ", "VMĐT, đời sống VH"],
    ...["Giải quyết TTHC", "Lề lối LV, lễ tiết, tác phong"],
  ],
  long: [
    "Đảng bộ phường được xếp loại hoàn thành xuất sắc nhiệm vụ, có nghị quyết lãnh đạo về an ninh, trật tự",
    "Ủy ban nhân dân phường đạt danh hiệu thi đua Tập thể lao động xuất sắc",
    "Chi bộ và đơn vị Công an phường được phân loại, đạt danh hiệu Đơn vị Quyết thắng",
    "Mô hình tổ chức và biên chế Công an phường theo quy định",
    "Cán bộ, chiến sĩ có trình độ chuyên môn đại học trở lên",
    "Tổng diện tích đất của Công an phường từ 500m2 và không quá hai vị trí",
    "Trụ sở làm việc riêng, đúng mẫu, không xuống cấp",
    "Phương tiện, trang thiết bị, vũ khí, công cụ hỗ trợ được trang bị đủ",
    "Kinh phí hoạt động thường xuyên được bố trí",
    "Cơ sở dữ liệu quốc gia về dân cư bảo đảm đúng, đủ, sạch, sống",
    "Quản lý hành chính về trật tự xã hội, an toàn giao thông, phòng cháy chữa cháy",
    "Quản lý nhà nước đối với hoạt động tôn giáo",
    "Tiếp nhận, xử lý tin báo, tố giác; không để khiếu kiện đông người, vượt cấp",
    "Quản lý, giám sát đối tượng; giảm tái phạm; truy bắt, vận động đầu thú",
    "Phòng, chống ma túy, kéo giảm số người nghiện",
    "Kéo giảm tội phạm về trật tự xã hội, không có tụ điểm phức tạp",
    "Bảo vệ môi trường và vệ sinh an toàn thực phẩm",
    "Xây dựng mô hình tự quản, “Dân vận khéo”, tổ chức Ngày hội và diễn đàn",
    "Được tặng Bằng khen trong phong trào toàn dân bảo vệ an ninh Tổ quốc",
    "Xây dựng văn minh đô thị và đời sống văn hóa ở tổ dân phố",
    "Giải quyết thủ tục hành chính đúng hạn, trước hạn",
    "Lề lối làm việc, lễ tiết, tác phong; tiếp thu ý kiến nhân dân",
  ],
};

const shuffled = <T>(list: readonly T[]): T[] => list.map((_, i) => list[(i * 7 + 3) % list.length] as T);

describe.each(Object.entries(WORDINGS))("%s wording of the whole set", (_, wording) => {
  test("nothing is placed falsely for certain, and nearly all is placed", () => {
    const { shown } = place(wording.map((own) => head(own)));
    expect(wrong(shown, CODES)).toEqual([]);
    expect(shown.filter((each) => each !== "-").length).toBeGreaterThanOrEqual(20);
  });

  test("nor in another order", () => {
    const { shown } = place(shuffled(wording).map((own) => head(own)));
    expect(wrong(shown, shuffled(CODES))).toEqual([]);
  });

  test("numbers of another set are followed by nobody", () => {
    const heads = shuffled(wording).map((own, i) => head(own, { number: i + 1 }));
    expect(place(heads).contradicted).toBe(true);
    const byName = place(heads, { targets: new Map(), numbering: "names" });
    expect(wrong(byName.shown, shuffled(CODES))).toEqual([]);
  });
});

test("lists that are no criteria have nothing certain", () => {
  const strangers = [
    "Họ và tên",
    "Cấp bậc",
    "Chức vụ",
    "Số điện thoại",
    "Dân số",
    "Số tổ dân phố",
    "Thu ngân sách",
    "Số trường học",
  ];
  const { shown } = place(strangers.map((own) => head(own, { values: "text" })));
  expect(shown.filter((each) => each !== "-" && !each.endsWith("?"))).toEqual([]);
});

test("a code against the words beside it is asked", () => {
  expect(place([head("Trụ sở làm việc", { code: "TC02" }), head("Kinh phí hoạt động", { code: "TC09" })]).contradicted).toBe(
    true,
  );
  expect(place([head("Trụ sở làm việc", { code: "TC07" })]).shown).toEqual(["TC07"]);
});

test("numbers alone are likely at most, and only as a whole", () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => head("", { number: i + 1 }));
  expect(place(numbers(8)).shown.every((each) => each === "-" || each.endsWith("?"))).toBe(true);
  expect(place(numbers(22)).shown.map((each) => each.replace("?", ""))).toEqual(CODES);
});

test("a share is not the number of what it is a share of", () => {
  const { placements } = placeHeads([head("Số tổ dân phố", { values: "figures" })], lexicon, NOBODY);
  expect(placements.map(({ target }) => target && codeOf(target))).not.toContain("TC20.a");
});
