import type * as app from "./app";
import type * as excel from "./excel";
import { startHeadless, type HeadlessHost } from "../../../src/workbench/headless/host";
import { newFile } from "../../../src/workbench/xlsx/save";
import { readXlsx, type OpenedFile } from "../../../src/workbench/xlsx/read";
import { save } from "../../support/save";
import { addinBundle } from "./bundled";

/** The add-in running over a workbook, with its parts within reach. */
export interface RunningAddin {
  readonly host: HeadlessHost;
  readonly app: typeof app;
  readonly excel: typeof excel;
  readonly opened: OpenedFile;
  /** Saves, closes and opens the file again. */
  reopen(): Promise<RunningAddin>;
}

const running = new Set<HeadlessHost>();

export async function openAddin(opened: OpenedFile = newFile("thu.xlsx")): Promise<RunningAddin> {
  const { script, functions } = addinBundle();
  const host = await startHeadless({ opened, scripts: [script], functions });
  running.add(host);
  const { parts } = host.window as unknown as { parts: { app: typeof app; excel: typeof excel } };
  return {
    host,
    ...parts,
    opened,
    async reopen() {
      const bytes = save(opened);
      await close(host);
      return openAddin(readXlsx(bytes, "thu.xlsx"));
    },
  };
}

async function close(host: HeadlessHost): Promise<void> {
  running.delete(host);
  host.assertClean();
  await host.close();
}

/** For `afterEach`: every request was answered, no unknown member was asked for, nothing went to the network. */
export async function closeAddins(): Promise<void> {
  for (const host of [...running]) await close(host);
}
