import fc from "fast-check";
import { decodeLegacy } from "../../../src/cells/text/legacy";
import { foldLookalikes } from "../../../src/cells/text/lookalike";
import { matchKey, normaliseText, toneless } from "../../../src/cells/text/normalise";

const NAMES = [
  "Phường Hiến Nam",
  "Hòa Bình",
  "Bần Yên Nhân",
  "Ủy ban nhân dân",
  "Đường Hào",
  "Quý Đức",
  "“Dân vận khéo”",
  "Thuỵ Khuê",
  "Khoẻ",
];
const name = fc.constantFrom(...NAMES);
const space = fc.constantFrom(" ", "\u00a0", "  ", "\n", "\t", "\u2009 ", " \u200b");

describe("what must match, matches (workbook.md: names of sheets, headers and wards)", () => {
  test("whatever the Unicode form, the case and the spaces", () => {
    fc.assert(
      fc.property(name, fc.constantFrom("NFC", "NFD"), space, fc.boolean(), (text, form, gap, upper) => {
        const typed = `${gap}${text.split(" ").join(gap)}${gap}`.normalize(form);
        expect(matchKey(upper ? typed.toUpperCase() : typed)).toBe(matchKey(text));
      }),
    );
  });

  test.each([
    ["Hoà", "Hòa"],
    ["Uỷ ban", "Ủy ban"],
    ["HOÀ BÌNH", "Hòa Bình"],
    ["khoẻ", "khỏe"],
    ["Qúy", "Quý"],
    ["Ðường Hào", "Đường Hào"],
    ["30 – 50", "30 - 50"],
    ["“An toàn về ANTT”", '"An toàn về ANTT"'],
    ["TC01 — Đảng bộ", "TC01 - Đảng bộ"],
    ["ĐẠI ҺỌເ", "Đại học"],
  ])("%s is %s", (a, b) => expect(matchKey(a)).toBe(matchKey(b)));

  test.each([
    ["Mỹ Hòa", "Mỹ Hào"],
    ["Lam Sơn", "Lam Son"],
    ["Nhân Hòa", "Nhân Hoa"],
    ["hoàn", "hòan x"],
  ])("%s is not %s", (a, b) => expect(matchKey(a)).not.toBe(matchKey(b)));

  test("a key is its own key", () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string({ unit: "grapheme" })), (text) =>
        expect(matchKey(matchKey(text))).toBe(matchKey(text)),
      ),
    );
  });

  test("literals in the old tone style are their own key", () => {
    for (const word of ["ủy ban", "hòa", "quý", "tổng cộng", "đơn vị", "không đạt"]) expect(matchKey(word)).toBe(word);
  });
});

test("text as it should stand is left alone, and normalising twice is once", () => {
  expect(normaliseText("Hiến Nam")).toBe("Hiến Nam");
  expect(normaliseText(" Hiến\u00a0\u200bNam\n")).toBe("Hiến Nam");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))),
  );
});

test("without tones only the letters count", () => {
  expect(toneless("Đường Hào")).toBe("duong hao");
  expect(toneless("Lam Son")).toBe(toneless("Lam Sơn"));
});

test("look-alike letters become the letters they stand for, in their case", () => {
  expect(foldLookalikes("ĐẠI ҺỌເ")).toBe("ĐẠI HỌC");
  expect(foldLookalikes("Ðạt ðạt")).toBe("Đạt đạt");
  expect(foldLookalikes("ＫĐ")).toBe("KĐ");
  expect(foldLookalikes("Hiến Nam 500 m²")).toBe("Hiến Nam 500 m²");
});

describe("legacy fonts", () => {
  test.each([
    ["Kh«ng ®¹t", ".VnTime", "tcvn3", "Không đạt"],
    ["§¬n vÞ QuyÕt th¾ng", ".VnTime", "tcvn3", "Đơn vị Quyết thắng"],
    ["Ph­êng HiÕn Nam", ".VnArial", "tcvn3", "Phường Hiến Nam"],
    ["®¹t", ".VnTimeH", "tcvn3", "ĐẠT"],
    ["Hoaøn thaønh toát nhieäm vuï", "VNI-Times", "vni", "Hoàn thành tốt nhiệm vụ"],
    ["Ñôn vò Quyeát thaéng", "VNI-Times", "vni", "Đơn vị Quyết thắng"],
    ["Phöôøng Hieán Nam", "VNI-Helve", "vni", "Phường Hiến Nam"],
    ["Phường Hiến Nam", ".VnTime", "unicode", "Phường Hiến Nam"],
    ["Không", "VNI-Times", "unicode", "Không"],
  ])("%s in %s", (text, font, encoding, read) => expect(decodeLegacy(text, font)).toEqual({ encoding, text: read }));

  test.each([
    ["Lam", ".VnTime"],
    ["390 m²", ".VnTime"],
    ["✓", "VNI-Times"],
    ["§¹t", "Times New Roman"],
    ["§¹t", null],
  ])("nothing to decode: %s in %s", (text, font) => expect(decodeLegacy(text, font)).toBeNull());
});
