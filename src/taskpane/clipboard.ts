/** Puts text on the clipboard; the older way serves where a web view forbids the newer one. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard object, or refused to a page inside a frame.
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "hidden-text";
    document.body.appendChild(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}
