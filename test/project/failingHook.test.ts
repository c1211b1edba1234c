/** Counts of failures are true: a `beforeAll` that fails is one, however many tests stand under it. */
import path from "node:path";

type Node = { type: "test"; mode?: string; errors: string[] } | { type: "describeBlock"; children: Node[] };

const { prototype } = jest.requireActual<{
  prototype: { handleTestEvent(event: object, state: object): void };
}>(path.resolve(__dirname, "../support/environment.js"));

const test_ = (mode?: string): Node => ({ type: "test", mode, errors: ["the hook's"] });
const failing = (children: Node[]) => ({
  name: "hook_failure",
  hook: { type: "beforeAll" },
  describeBlock: { type: "describeBlock", children },
});

test("the first test that would have run carries the failure; the others are skipped", () => {
  const [left, first, second, inner] = [test_("skip"), test_(), test_(), test_()];
  prototype.handleTestEvent(failing([left, first, { type: "describeBlock", children: [inner] }, second]), {});
  expect(first).toEqual(test_());
  for (const other of [second, inner]) expect(other).toEqual({ type: "test", mode: "skip", errors: [] });
});

test.each([{ hasFocusedTests: true }, { testNamePattern: /a/ }])(
  "nothing is skipped when only some are asked for: %p",
  (state) => {
    const tests = [test_(), test_()];
    prototype.handleTestEvent(failing(tests), state);
    expect(tests).toEqual([test_(), test_()]);
  },
);
