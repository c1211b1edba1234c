import { closeAddins, openAddin } from "../support/addin";
import { TODAY } from "../support/sample";

afterEach(closeAddins);

test("a city of 249 wards is created, checked and summarised below five megabytes a request", async () => {
  const { app, host } = await openAddin();
  const sizes: number[] = [];
  const watch = async (work: () => Promise<unknown>): Promise<void> => {
    host.resetStats();
    await work();
    sizes.push(host.stats().requestBytes);
  };
  await watch(() => app.createStandardWorkbook("tp-hcm"));
  const report = await app.check({ today: TODAY });
  expect(report.wardsInForce).toHaveLength(249);
  await watch(() => app.summarise(report));
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
});
