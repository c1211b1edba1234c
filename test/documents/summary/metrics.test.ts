import { columnPlan, spansOf, spanWidth } from "../../../src/documents/summary/columns";
import { roman } from "../../../src/documents/summary/form1";
import { countLines, textWidth } from "../../../src/documents/summary/metrics";

describe("text in Times New Roman", () => {
  test("an accented letter is as wide as its base letter, composed or not", () => {
    const font = { size: 10 };
    expect(textWidth("Phường".normalize("NFD"), font)).toBeCloseTo(textWidth("Phường", font));
    expect(textWidth("ề", font)).toBeCloseTo(textWidth("e", font));
    expect(textWidth("Đ", font)).toBeCloseTo(textWidth("D", font));
  });

  test("lines are broken at spaces, long words inside", () => {
    const font = { size: 10 };
    expect(countLines("", 100, font)).toBe(1);
    expect(countLines("a a a", 1000, font)).toBe(1);
    expect(countLines("một\nhai", 1000, font)).toBe(2);
    expect(countLines("x".repeat(100), 100, font)).toBeGreaterThan(5);
  });
});

describe("columns and spans", () => {
  test.each([1, 5, 10, 22, 23, 25, 26, 40])(
    "%d criteria: spans are neighbours, none empty, and end at the last column",
    (criteria) => {
      const plan = columnPlan(criteria);
      for (const starts of ["A C G K", "A C E G I L O R W Z", "A C E G I K N P S U W Y Z"]) {
        const columns = starts.split(" ").map((at) => [at, { at, head: "" }] as const);
        const spans = Object.values(spansOf(plan, Object.fromEntries(columns)));
        expect(spans[0]!.first).toBe(0);
        expect(spans[spans.length - 1]!.last).toBe(plan.last);
        spans.forEach((span, index) => {
          expect(span.last).toBeGreaterThanOrEqual(span.first);
          if (index > 0) expect(span.first).toBe(spans[index - 1]!.last + 1);
          expect(spanWidth(plan, span)).toBeGreaterThan(0);
        });
      }
    },
  );

  test.each([
    [1, "I"],
    [4, "IV"],
    [9, "IX"],
    [24, "XXIV"],
    [49, "XLIX"],
  ])("%d is %s", (n, text) => expect(roman(n)).toBe(text));
});
