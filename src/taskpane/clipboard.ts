/**
 * Puts text on the clipboard.
 * @returns `false` when this host lets nothing onto it: the text is then shown to be copied by hand
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Older web views have no clipboard object, or refuse it to a page inside a frame.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "hidden-text";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false; // the caller shows the text
  } finally {
    field.remove();
  }
}
