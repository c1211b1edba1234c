/**
 * Draws the PNG icons of every size that the manifest names from the SVG files beside this script.
 * A drawing for 16 px (`name-16.svg`) is used for the sizes up to 20, the general one for all others.
 * Run: node assets/icons/render.mjs
 */
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import browserSupport from "../../test/support/browser.js";

const { BROWSER_ARGS, findBrowser } = browserSupport;
const folder = path.dirname(new URL(import.meta.url).pathname);
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const APP_SIZES = [...RIBBON_SIZES, 128];

const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage();
const drawings = fs.readdirSync(folder).filter((file) => file.endsWith(".svg") && !file.endsWith("-16.svg"));
for (const file of drawings) {
  const name = path.basename(file, ".svg");
  for (const size of name.startsWith("icon") ? APP_SIZES : RIBBON_SIZES) {
    const small = path.join(folder, `${name}-16.svg`);
    const drawing = fs.readFileSync(size <= 20 && fs.existsSync(small) ? small : path.join(folder, file), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
