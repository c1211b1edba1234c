import { merged } from "../../src/app/answers";
import { readAppState } from "../../src/app/state";

const kept = readAppState({
  version: 1,
  preset: "hung-yen",
  survey: "Khảo sát",
  columns: [
    { sheet: "Khảo sát", header: "Đất trụ sở", code: "TC06.a" },
    { sheet: "Biểu 2022", header: "Đất trụ sở", code: "TC06.b" },
  ],
  names: [{ typed: "Lam Son", unit: "TP Hưng Yên", ward: "Lam Sơn" }],
  accepted: [{ ward: "An Tảo", unit: "", measure: "TC06.a", value: "2,16" }],
  settings: { NGUONG_DAT_CHUAN: "20" },
});

test("an answer replaces the earlier one to the same question; answers to others stay", () => {
  const columns = [{ sheet: "KHẢO SÁT", header: "đất  trụ sở", code: null }];
  const change = merged(kept, { columns, names: [{ typed: "Lam Son", unit: "Huyện khác", ward: "Lam Hạ" }] });
  expect(change.columns).toEqual([kept.columns[1], columns[0]]);
  expect(change.names).toHaveLength(2);
  expect(change).not.toHaveProperty("accepted");
});

test("values that are kept add up, also several of one measure", () => {
  const other = { ward: "An Tảo", unit: "", measure: "TC06.a", value: "3" };
  expect(merged(kept, { accepted: [other, ...kept.accepted] }).accepted).toEqual([other, ...kept.accepted]);
});

test("one parameter leaves the others", () => {
  expect(merged(kept, { settings: { NAM_DANH_GIA: "2023" }, preset: null })).toEqual({
    preset: null,
    settings: { NGUONG_DAT_CHUAN: "20", NAM_DANH_GIA: "2023" },
  });
});

test("what a table's entries mean is kept by shape, kind and key as it is: symbols differ by more than folding leaves", () => {
  const answer = (key: string, value: string) => ({ shape: "s1", kind: "text", key, value });
  const before = readAppState({ version: 1, answers: [answer("ü", "met"), answer("u", "not-met")] });
  const change = merged(before, { answers: [answer("u", "missing"), { ...answer("u", "met"), shape: "s2" }] });
  expect(change.answers).toEqual([answer("ü", "met"), answer("u", "missing"), { ...answer("u", "met"), shape: "s2" }]);
});
