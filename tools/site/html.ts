import { createHash } from "node:crypto";

/** A text as it stands in a document or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** How a policy names the one script, or the one sheet of styles, that it lets run. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

type Inline = {
  readonly styles: string;
  readonly script: string;
  /** Where the site will stand, if that is known: in a sandboxed frame WebKit takes 'self' for nothing. */
  readonly siteUrl: string | undefined;
};

/** What a page with these inline styles and this inline script may load and do. */
export function policyFor({ styles, script, siteUrl }: Inline): string {
  const ours = siteUrl ? `'self' ${new URL(siteUrl).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${ours} ${hashOf(script)}`,
    `style-src ${ours} ${hashOf(styles)}`,
    `img-src ${ours} data:`,
    `font-src ${ours}`,
    `connect-src ${ours}`,
    // A picture of another width is taken of the same page in a frame of that width; a figure is shown as others will see it.
    `frame-src ${ours}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
