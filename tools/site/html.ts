import { createHash } from "node:crypto";

/** A text as it stands in a document or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** How a policy names the one script, or the one sheet of styles, that it lets run. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
