import { placeAddress } from "../../src/cells/address";
import { CATALOGUE } from "../../src/core/findings/catalogue";
import { findingMessage, words, type Language } from "../../src/i18n";
import { CODES, sample } from "./samples";

const LANGUAGES: readonly Language[] = ["vi", "en"];
const sentences = (text: string) => text.split(/[.?](?:\s|$)/).filter((part) => part.trim() !== "").length;

describe("the words of findings", () => {
  it("exist for exactly the codes of the catalogue, in both languages", () => {
    const codes = Object.keys(CATALOGUE).sort();
    expect([...CODES].sort()).toEqual(codes);
    for (const language of LANGUAGES) expect(Object.keys(words(language).findings).sort()).toEqual(codes);
  });

  it.each(CODES)("%s: says the place, what, the value and what to do", (code) => {
    const { finding, place, says } = sample(code);
    const message = findingMessage(finding, "vi", place);
    expect(message.where.startsWith(`${placeAddress(finding)} · `)).toBe(true);
    for (const text of says) expect(`${message.subject} ${message.short}`).toContain(text);
  });

  it.each(CODES)("%s: fits one list line of 70 characters where its values allow it, and three sentences when opened", (code) => {
    const { finding, place } = sample(code);
    const values = JSON.stringify(finding.params).length;
    for (const language of LANGUAGES) {
      const message = findingMessage(finding, language, place);
      expect(message.short.length).toBeLessThanOrEqual(values > 110 ? 88 : 74);
      expect(sentences(message.long)).toBeLessThanOrEqual(3);
      expect(message.title.length).toBeLessThanOrEqual(42);
    }
  });

  it.each(CODES)("%s: never shows a code of the program, an empty value or an exclamation mark", (code) => {
    const { finding, place } = sample(code);
    for (const language of LANGUAGES) {
      const { where, subject, title, short, long } = findingMessage(finding, language, place);
      for (const text of [where, subject, title, short, long]) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object|“”/);
        expect(text.replace("#REF!", "").replace(`${finding.sheet}!`, "")).not.toContain("!");
        expect(text).not.toContain(code);
      }
      for (const text of [short, long]) expect(text).toMatch(/\.$/);
    }
  });

  it("uses the glossary: no “lỗi”, no “vui lòng”, no bare “worksheet”, “range” or “API” in Vietnamese", () => {
    for (const code of CODES) {
      const { finding, place } = sample(code);
      const { short, long, title } = findingMessage(finding, "vi", place);
      expect(`${title} ${short} ${long}`).not.toMatch(/lỗi|vui lòng|worksheet|sheet|range|API/i);
    }
  });

  it("keeps Vietnamese figures in English", () => {
    const { finding, place } = sample("roadmap.behind");
    expect(findingMessage(finding, "en", place).short).toContain("04 due, 02 recognised, 02 short");
  });

  it("tells a change that falls short in words, a plain share with a sign", () => {
    const { finding } = sample("criterion.warn-only");
    const short = (value: number, threshold: number, lack: number) =>
      findingMessage({ ...finding, params: { ...finding.params, value, threshold, shortfall: lack } } as typeof finding, "vi")
        .short;
    expect(short(-0.12, 0.2, 0.08)).toContain("giảm 12%, cần giảm 20%");
    expect(short(0.05, 0.2, 0.25)).toContain("tăng 5%, cần giảm 20%");
    expect(short(-0.05, 0.1, 0.15)).toContain("giảm 5%, cần tăng 10%");
    expect(short(0.65, 0.7, 0.05)).toContain("65% < 70%, thiếu 5%");
    expect(short(0, 0.9, 0.9)).toContain("0% < 90%");
  });

  it("shows how a stated percentage follows from its figures", () => {
    const { finding } = sample("consistency.percent");
    const short = (parts: readonly string[]) =>
      findingMessage({ ...finding, params: { ...finding.params, parts } } as typeof finding, "vi").short;
    expect(short(["191", "-14"])).toContain("14/205 = 6,83%");
    expect(short(["5", "14"])).toContain("5/14 = 6,83%");
    expect(short(["năm", "14"])).toContain("tính lại 6,83%");
  });

  it("calls a blank cell blank", () => {
    const { finding } = sample("entry.unreadable");
    expect(findingMessage({ ...finding, params: { value: "" } } as typeof finding, "vi").short).toBe(
      "Ô trống, không đọc được. Ghi lại.",
    );
  });
});
