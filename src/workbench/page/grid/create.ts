import { LogLevel, Univer, type ILocales, type LocaleType, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** What a preset of Univer answers. */
interface Preset {
  readonly plugins: readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, ...unknown[]])[];
}

export interface GridEngineOptions {
  readonly locale: LocaleType;
  readonly locales: ILocales;
  readonly presets: readonly Preset[];
}

/**
 * Makes a Univer with the plugins of the presets; of a plugin that several bring the last one counts. Univer's own
 * helper for this would bring its paid packages along, so it is not used.
 */
export function createUniver({ locale, locales, presets }: GridEngineOptions): { univer: Univer; univerAPI: FUniver } {
  const univer = new Univer({ locale, locales, logLevel: LogLevel.WARN });
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const item of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = "pluginName" in item ? [item, undefined] : item;
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, config]);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config as never);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
