import { invalidArgument } from "../protocol/definition";

/** Translates between the API's words and the file's; an unknown word is an invalid argument. */
export function words(pairs: Iterable<readonly [string, string]>): { toFile(api: unknown): string; toApi(file: string): string } {
  const list = [...pairs];
  return {
    toFile(api) {
      const found = list.find(([word]) => word.toLowerCase() === String(api).toLowerCase());
      if (!found) throw invalidArgument(`"${String(api)}" is not a known value.`);
      return found[1];
    },
    toApi: (file) => list.find(([, word]) => word === file)?.[0] ?? list[0]![0],
  };
}
