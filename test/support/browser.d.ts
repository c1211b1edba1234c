export const BROWSER_ARGS: string[];
export function findBrowser(say?: (line: string) => void): Promise<string>;
