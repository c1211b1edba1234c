/** @jest-environment jsdom */
import { parseArea } from "../../src/cells/address";
import { cleanup, screen } from "@testing-library/react";
import { act } from "@testing-library/react";
import "../../src/ui/fabricConfig";
import { AppError } from "../../src/app/errors";
import { setUpFabric } from "../../src/ui";
import { collatePlan } from "./fakeApp";
import { button, pane, press } from "./pane";
import { report } from "./report";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

/** Fails at the first call, then answers. */
function failsOnce<Given extends unknown[], Answer>(answer: (...given: Given) => Answer) {
  let calls = 0;
  return async (...given: Given): Promise<Answer> => {
    if (++calls === 1) throw new AppError("cell-editing");
    return answer(...given);
  };
}

const again = () => press(button("Thử lại"));

it("trying again shows what the first call would have shown: files to collate", async () => {
  const store = await pane("collate", { previewCollate: failsOnce(() => collatePlan) });
  const source = { file: "le-loi.xlsx", snapshot: { sheets: [], names: [], state: null } };
  await act(() => store.collate.read(async () => ({ sources: [source], unreadable: [] })));
  await again();
  expect(await screen.findByText("Sẽ điền 02 ô trống, thêm 00 dòng. Không ghi đè ô nào.")).toBeTruthy();
});

it("trying again shows what the first call would have shown: the changed cells of a check", async () => {
  const checked: unknown[] = [];
  const store = await pane("check", {
    recheckChanged: failsOnce((_report: unknown, places: unknown) => {
      checked.push(places);
      return report();
    }),
  });
  const cells = { sheet: "Khảo sát", area: parseArea("P4") };
  act(() => store.check.noteChange(cells));
  await act(() => store.check.runChanged());
  await again();
  expect(checked).toEqual([[cells]]);
  expect(store.getState().stale).toBe(false);
});

it("trying to listen to the workbook again does that alone: the workbook is not read once more", async () => {
  const check = jest.fn(async () => report());
  const store = await pane(null, { check, onWorkbookChange: failsOnce(() => async () => undefined) });
  await again();
  expect(store.getState().failure).toBeNull();
  expect(check).toHaveBeenCalledTimes(1);
});
