import { loadTheme, registerIcons } from "office-ui-fabric-react/lib/Styling";
import React from "react";
import { Icon, type IconName } from "./Icon";

/** Fabric asks for these icons by its own names; there is no icon font. */
const FABRIC_ICONS: Readonly<Record<string, IconName>> = {
  checkmark: "check",
  chevrondown: "chevron-down",
  chevronright: "chevron-right",
};

const icons = Object.fromEntries(
  Object.entries(FABRIC_ICONS).map(([name, ours]) => [name, React.createElement(Icon, { name: ours, size: 14 })]),
);

/** Gives Fabric our icons and our colours. Colours are CSS variables, so light, dark and forced colours need no second theme. */
export function setUpFabric(): void {
  registerIcons({ fontFace: undefined, style: {}, icons }, { disableWarnings: true });
  loadTheme({
    defaultFontStyle: { fontFamily: "inherit" },
    palette: {
      themePrimary: "var(--accent)",
      themeDark: "var(--accent-hover)",
      themeDarkAlt: "var(--accent-hover)",
      themeDarker: "var(--accent-hover)",
      themeSecondary: "var(--accent)",
      themeTertiary: "var(--accent)",
      themeLight: "var(--accent-bg)",
      themeLighter: "var(--accent-bg)",
      themeLighterAlt: "var(--accent-bg)",
      neutralDark: "var(--text)",
      neutralPrimary: "var(--text)",
      neutralPrimaryAlt: "var(--text)",
      neutralSecondary: "var(--text-2)",
      neutralSecondaryAlt: "var(--text-2)",
      neutralTertiary: "var(--line-3)",
      neutralTertiaryAlt: "var(--line-2)",
      neutralQuaternary: "var(--line-2)",
      neutralQuaternaryAlt: "var(--line)",
      neutralLight: "var(--line)",
      neutralLighter: "var(--bg-3)",
      neutralLighterAlt: "var(--bg-2)",
      white: "var(--bg)",
      black: "var(--text)",
    },
  });
}
